namespace Amtsbrief.Json;

/// <summary>Image files that one letter names, each read once through the caller's function.</summary>
internal sealed class ImageFiles(Func<string, byte[]>? read)
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

    internal ValueList<byte> this[string name] => _loaded[name];
}
