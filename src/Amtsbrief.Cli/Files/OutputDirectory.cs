namespace Amtsbrief.Cli.Files;

/// <summary>Writes files so that each appears whole or not at all.</summary>
internal static class OutputDirectory
{
    /// <summary>
    /// Writes files under passing names beside their places and moves them there once all are complete; on failure what was
    /// there before is there again. Gives the paths.
    /// </summary>
    internal static IReadOnlyList<string> Write(string directory, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(directory);
        var moves = files
            .Select(file => new Move(Path.Combine(directory, file.Name), Aside(directory), Aside(directory)))
            .ToList();
        if (moves.Find(move => Directory.Exists(move.Path)) is { } taken)
        {
            throw new IOException($"{taken.Path} is a directory.");
        }

        var done = new Stack<Move>();
        try
        {
            foreach (var (file, move) in files.Zip(moves))
            {
                Fill(move.New, file.Content);
                if (File.Exists(move.Path))
                {
                    File.Copy(move.Path, move.Old);
                }
            }

            foreach (var move in moves)
            {
                File.Move(move.New, move.Path, overwrite: true);
                done.Push(move);
            }
        }
        catch
        {
            foreach (var move in done)
            {
                TakeBack(move);
            }

            throw;
        }
        finally
        {
            moves.ForEach(move => File.Delete(move.New));
            moves.ForEach(move => File.Delete(move.Old));
        }

        return [.. moves.Select(move => move.Path)];
    }

    private static void Fill(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static void TakeBack(Move move)
    {
        if (File.Exists(move.Old))
        {
            File.Move(move.Old, move.Path, overwrite: true);
        }
        else
        {
            File.Delete(move.Path);
        }
    }

    private static string Aside(string directory) => Path.Combine(directory, $".amtsbrief-{Path.GetRandomFileName()}");

    /// <summary>A file's place, where its new content waits, and where its old one is kept meanwhile.</summary>
    private sealed record Move(string Path, string New, string Old);
}
