namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>Compares with a file of the folder <c>Golden</c>; AMTSBRIEF_UPDATE_GOLDEN=1 rewrites it.</summary>
internal static class Golden
{
    internal static void Matches(string name, string actual)
    {
        var path = Path.Combine(ProjectFolder(), "Golden", name);
        if (Environment.GetEnvironmentVariable("AMTSBRIEF_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; run once with AMTSBRIEF_UPDATE_GOLDEN=1.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static string ProjectFolder()
    {
        const string Project = "Amtsbrief.Docx.Tests.csproj";
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Project)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above the tests holds {Project}.");
    }
}
