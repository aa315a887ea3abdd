using System.Runtime.CompilerServices;

namespace Samples.Tests;

/// <summary>Compares with a readable file beside the tests; AMTSBRIEF_UPDATE_GOLDEN=1 rewrites it instead.</summary>
internal static class Golden
{
    internal static void Assert(string name, string actual, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("AMTSBRIEF_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Xunit.Assert.Equal(File.ReadAllText(path), actual);
    }
}
