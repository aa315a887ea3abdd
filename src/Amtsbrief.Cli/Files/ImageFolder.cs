namespace Amtsbrief.Cli.Files;

/// <summary>
/// The images beside a letter. A letter may come from anywhere, so it reaches only files in its folder and below, and no
/// symbolic links, which could lead out of it.
/// </summary>
internal sealed class ImageFolder(string folder)
{
    private const long MaxBytes = 32 * 1024 * 1024;

    /// <summary>Reads an image.</summary>
    /// <exception cref="IOException">The file is not there, is too long, or lies outside of the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    internal byte[] Read(string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(name))
        {
            throw new IOException("the name is no path relative to the letter's folder");
        }

        var root = Path.TrimEndingDirectorySeparator(folder);
        var path = Path.GetFullPath(name, root);
        var relative = Path.GetRelativePath(root, path);
        if (relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException("it lies outside of the letter's folder");
        }

        RefuseLinks(root, relative);
        using var file = File.OpenRead(path);
        if (file.Length > MaxBytes)
        {
            throw new IOException("it is longer than 32 MiB");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static void RefuseLinks(string root, string relative)
    {
        var path = root;
        foreach (var segment in relative.Split(Path.DirectorySeparatorChar))
        {
            path = Path.Combine(path, segment);
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint))
            {
                throw new IOException("it is, or lies behind, a symbolic link");
            }
        }
    }
}
