namespace Samples.Tests;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Amtsbrief.sln")))
        {
            directory = directory.Parent!;
        }

        return directory.FullName;
    }
}
