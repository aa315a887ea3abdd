using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Amtsbrief.Json.Checking;

/// <summary>
/// Goes through JSON along the metadata of the model and notes everything that the deserialiser would refuse, each with
/// path, line and column, where the deserialiser would stop at the first. Every method begins at the first token of a value
/// and ends at its last.
/// </summary>
internal ref partial struct JsonWalk
{
    private const int MaxErrors = 100;

    private readonly ReadOnlySpan<byte> _json;
    private readonly JsonSerializerOptions _options;
    private readonly List<LetterJsonError> _errors = [];
    private Utf8JsonReader _reader;

    // Where the walk is, for errors of syntax, which the reader reports wherever they are met.
    private string _path = "";

    private JsonWalk(ReadOnlySpan<byte> json, JsonSerializerOptions options)
    {
        _json = json;
        _options = options;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>The kind of the present token.</summary>
    internal readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Checks a whole text.</summary>
    /// <exception cref="LetterJsonException">There are errors.</exception>
    internal static void Run(ReadOnlySpan<byte> json, JsonSerializerOptions options, Type root)
    {
        var walk = new JsonWalk(json, options);
        try
        {
            walk._reader.Read();
            walk.Check("", root);
            walk._reader.Read();
        }
        catch (JsonException error)
        {
            walk.NoteSyntax(error);
        }

        if (walk._errors.Count > 0)
        {
            throw new LetterJsonException(ValueList.From(walk._errors));
        }
    }

    /// <summary>Checks a value of a type of the model.</summary>
    internal void Check(string path, Type type)
    {
        var info = _options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (info.Converter is ICheckedShape shape)
        {
            shape.Check(ref this, path);
        }
        else if (info.Kind == JsonTypeInfoKind.Object)
        {
            CheckObject(path, info);
        }
        else if (type == typeof(string))
        {
            TryText(path, out _);
        }
        else if (type == typeof(int))
        {
            TryNumber(path);
        }
        else if (type == typeof(bool))
        {
            TryBoolean(path);
        }
        else
        {
            throw new NotSupportedException($"{type} has no shape in JSON.");
        }
    }

    /// <summary>Gives the present string; notes an error if the value is none.</summary>
    internal bool TryText(string path, out string text)
    {
        text = "";
        if (Token != JsonTokenType.String)
        {
            return Refuse(path, "text in double quotes");
        }

        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            Note(path, "Half of a surrogate pair stands alone.", "Remove the escape, or write the character itself.");
            return false;
        }
    }

    private bool TryNumber(string path) =>
        (Token == JsonTokenType.Number && _reader.TryGetInt32(out _)) || Refuse(path, "a whole number");

    private bool TryBoolean(string path) => Token is JsonTokenType.True or JsonTokenType.False || Refuse(path, "true or false");

    /// <summary>Whether the present string is Base64, with its padding.</summary>
    internal readonly bool IsBase64() => Token == JsonTokenType.String && _reader.TryGetBytesFromBase64(out _);

    /// <summary>Goes through the items of an array; notes an error if the value is none.</summary>
    internal void Items(string path, ItemCheck item)
    {
        if (Token != JsonTokenType.StartArray)
        {
            Refuse(path, "an array in square brackets");
            return;
        }

        for (var i = 0; Read() && Token != JsonTokenType.EndArray; i++)
        {
            _path = FormattableString.Invariant($"{path}[{i}]");
            item(ref this, _path);
            _path = path;
        }
    }

    /// <summary>Notes that something else is expected here, and goes to the end of the value; false.</summary>
    internal bool Refuse(string path, string expected)
    {
        var found = Token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "text",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        Note(path, $"There is {found}.", $"Write {expected} here.");
        _reader.Skip();
        return false;
    }

    /// <summary>Notes an error at the present token.</summary>
    internal void Note(string path, string message, string advice) => Note(path, (int)_reader.TokenStartIndex, message, advice);

    private readonly void Note(string path, int index, string message, string advice)
    {
        var (line, column) = TextPosition.Of(_json, index);
        _errors.Add(new LetterJsonError(path, line, column, message, advice));
        if (_errors.Count == MaxErrors)
        {
            throw new LetterJsonException(ValueList.From(_errors));
        }
    }

    private bool Read() => _reader.Read();
}

/// <summary>Checks one item of an array.</summary>
internal delegate void ItemCheck(ref JsonWalk walk, string path);
