using Amtsbrief.Json;

namespace Amtsbrief.Cli.Files;

/// <summary>Letters in files.</summary>
internal static class LetterFile
{
    private const string Extension = ".json";

    /// <summary>Reads a letter; says what is wrong and gives null if that is not possible.</summary>
    internal static ReadLetter? Read(string file, Terminal terminal)
    {
        if (file.Length == 0 || Directory.Exists(file))
        {
            terminal.Failure(file, "This is no file.");
            return null;
        }

        try
        {
            using var stream = File.OpenRead(file);
            var images = new ImageFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
            var read = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            return new ReadLetter(LetterJson.Read(stream, name => read[name] = images.Read(name)), read);
        }
        catch (LetterJsonException error)
        {
            foreach (var each in error.Errors)
            {
                terminal.Failure(file, each);
            }
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            terminal.Failure(file, $"The letter cannot be read: {error.Message}");
        }

        return null;
    }

    /// <summary>The name of the letter for the files made of it: the file's without <c>.json</c>.</summary>
    internal static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
    }
}
