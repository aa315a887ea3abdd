namespace Amtsbrief.Cli.Files;

/// <summary>Writes files so that each appears whole or not at all.</summary>
internal static class OutputDirectory
{
    /// <summary>
    /// Writes files under passing names beside their places and moves them there once all are complete; on failure what was
    /// there before is still there. Gives the paths.
    /// </summary>
    internal static IReadOnlyList<string> Write(string directory, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(directory);
        var paths = files.Select(file => Path.Combine(directory, file.Name)).ToList();
        if (paths.Find(Directory.Exists) is { } taken)
        {
            throw new IOException($"{taken} is a directory.");
        }

        var aside = files.Select(_ => Path.Combine(directory, $".amtsbrief-{Path.GetRandomFileName()}")).ToList();
        try
        {
            for (var i = 0; i < files.Count; i++)
            {
                using var stream = new FileStream(aside[i], FileMode.CreateNew, FileAccess.Write);
                stream.Write(files[i].Content);
                stream.Flush(flushToDisk: true);
            }

            for (var i = 0; i < files.Count; i++)
            {
                File.Move(aside[i], paths[i], overwrite: true);
            }
        }
        catch
        {
            aside.ForEach(File.Delete);
            throw;
        }

        return paths;
    }
}
