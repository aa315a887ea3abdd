namespace Amtsbrief.Json;

/// <summary>Image files that one letter names, each read once through the caller's function.</summary>
/// <param name="read">Reads a file; null: none is read.</param>
/// <param name="nameOf">Names the file that an image is written as; null: all are written with their bytes.</param>
internal sealed class ImageFiles(Func<string, byte[]>? read, Func<LetterImage, string?>? nameOf = null)
{
    private readonly Dictionary<string, ValueList<byte>> _loaded = [];

    /// <summary>Reads a file; gives the reason why it cannot be read, or null.</summary>
    internal string? Load(string name)
    {
        if (read is null)
        {
            return "files are not read here";
        }

        try
        {
            if (!_loaded.ContainsKey(name))
            {
                _loaded.Add(name, ValueList.Create<byte>(read(name)));
            }

            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    /// <summary>The name of the file that holds an image; null if the bytes are to be written.</summary>
    internal string? NameOf(LetterImage image) => nameOf?.Invoke(image);

    internal ValueList<byte> this[string name] => _loaded[name];
}
