using System.Text.Json;

namespace Amtsbrief.Json.Checking;

/// <content>Errors of syntax: what the reader reports, in words for those who write letters.</content>
internal ref partial struct JsonWalk
{
    private readonly void NoteSyntax(JsonException error)
    {
        if (_json.Trim(" \t\r\n"u8).IsEmpty)
        {
            Note("", 0, "There is no text.", "Write a letter as JSON, beginning with {.");
        }
        else if (EndsEarly())
        {
            Note(_path, _json.Length, "The text ends too early.", "Close what is open: text in quotes, objects and arrays.");
        }
        else if (IsTooDeep())
        {
            Note(_path, (int)_reader.BytesConsumed, $"The text is nested deeper than {_options.MaxDepth}.", "Nest less.");
        }
        else
        {
            Note(
                _path, IndexOf(error), Reason(error),
                "Write strict JSON: double quotes, no comments, no comma after the last item.");
        }
    }

    // What is wrong only because nothing follows can be read as long as more may follow.
    private readonly bool EndsEarly()
    {
        var reader = new Utf8JsonReader(
            _json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = _options.MaxDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The depth that the reader tells does not count the object or array that the present token opens.
    private readonly bool IsTooDeep()
    {
        var opened = Token is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        var rest = _json[(int)_reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8);
        return _reader.CurrentDepth + opened >= _options.MaxDepth && rest is [(byte)'{' or (byte)'[', ..];
    }

    // The position is counted by the reader; its message ends with the same figures.
    private readonly int IndexOf(JsonException error)
    {
        var lineStart = 0;
        for (var line = 0L; line < error.LineNumber; line++)
        {
            lineStart += _json[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(lineStart + (int)(error.BytePositionInLine ?? 0), _json.Length);
    }

    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end];
    }
}
