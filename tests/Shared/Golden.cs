namespace Amtsbrief.Testing;

/// <summary>Texts beside the tests that results are compared with; AMTSBRIEF_UPDATE_GOLDEN=1 rewrites them.</summary>
internal static class Golden
{
    /// <summary>Compares a result with a file below the folder <c>tests</c>.</summary>
    internal static void Equal(string actual, params string[] path)
    {
        var file = Path.Combine([Repository.Root, "tests", .. path]);
        if (Environment.GetEnvironmentVariable("AMTSBRIEF_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} is missing; run the tests once with AMTSBRIEF_UPDATE_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal), actual);
    }
}
