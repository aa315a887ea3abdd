namespace Amtsbrief.Tests;

/// <summary>Texts beside the tests that results are compared with; AMTSBRIEF_UPDATE_GOLDEN=1 rewrites them.</summary>
internal static class Golden
{
    public static void Equal(string actual, params string[] path)
    {
        var file = Path.Combine([Repository.Root, "tests", "Amtsbrief.Tests", .. path]);
        if (Environment.GetEnvironmentVariable("AMTSBRIEF_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} is missing; run the tests once with AMTSBRIEF_UPDATE_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
