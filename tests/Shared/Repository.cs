namespace Amtsbrief.Testing;

/// <summary>Finds the sources that this test run was built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>A file's whole text.</summary>
    internal static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>All C# files below a folder, written ones only.</summary>
    internal static IEnumerable<string> Sources(params string[] folder) => Directory
        .EnumerateFiles(Path.Combine([Root, .. folder]), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"There is no Directory.Packages.props above {AppContext.BaseDirectory}.");
    }
}
