using System.Text;
using System.Text.Json;
using Amtsbrief.Blocks;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json;

/// <summary>
/// Letters as JSON: the names are those of the model in camel case, dates <c>2017-03-30</c>, times <c>14:00</c>. The text is
/// strict JSON in UTF-8, without comments and trailing commas, at most 32 MiB long and nested at most 64 deep. What is read
/// from what was written is equal to the letter. Immutable and thread-safe; needs no reflection.
/// </summary>
public static class LetterJson
{
    private const int MaxBytes = 32 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonSerializerOptions WithoutFiles = LetterJsonOptions.Create(new ImageFiles(read: null));

    /// <summary>Reads a letter.</summary>
    /// <param name="json">The text in UTF-8, with or without byte order mark.</param>
    /// <param name="readFile">
    /// Gives the bytes of an image that the letter names as a <c>file</c>; throws <see cref="IOException"/> or
    /// <see cref="UnauthorizedAccessException"/> if it cannot, and the message becomes part of the error. Without it only
    /// images with their <c>data</c> in Base64 are read: the library never looks at the file system.
    /// </param>
    /// <returns>The letter; whether it can be rendered is for the check to say.</returns>
    /// <exception cref="LetterJsonException">The text is no letter; every error has path, line and column.</exception>
    public static Letter Read(ReadOnlySpan<byte> json, Func<string, byte[]>? readFile = null)
    {
        json = json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json;
        RefuseOversize(json.Length);
        RefuseInvalidUtf8(json);
        var options = readFile is null ? WithoutFiles : LetterJsonOptions.Create(new ImageFiles(readFile));
        JsonWalk.Run(json, options, typeof(Letter));
        try
        {
            return WithDefaults(JsonSerializer.Deserialize(json, options.Info<Letter>())!);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The walk reports all that the deserialiser is known to refuse; this keeps the promise of one exception type.
            throw Fail(new LetterJsonError("", 1, 1, error.Message, "Compare with the names and types of the model."), error);
        }
    }

    /// <summary>Reads a letter.</summary>
    /// <param name="json">The text.</param>
    /// <param name="readFile">
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, Func{string, byte[]})" path="/param[@name='readFile']"/>
    /// </param>
    /// <returns>The letter; whether it can be rendered is for the check to say.</returns>
    /// <exception cref="LetterJsonException">The text is no letter; every error has path, line and column.</exception>
    public static Letter Read(string json, Func<string, byte[]>? readFile = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        RefuseOversize(json.Length);
        try
        {
            return Read(Utf8.GetBytes(json).AsSpan(), readFile);
        }
        catch (EncoderFallbackException error)
        {
            var (line, column) = TextPosition.Of(json, error.Index);
            throw Fail(new LetterJsonError("", line, column, "Half of a surrogate pair stands alone.", "Remove it."), error);
        }
    }

    /// <summary>Reads a letter from a stream, to its end; the stream stays open.</summary>
    /// <param name="json">The text in UTF-8, with or without byte order mark.</param>
    /// <param name="readFile">
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, Func{string, byte[]})" path="/param[@name='readFile']"/>
    /// </param>
    /// <returns>The letter; whether it can be rendered is for the check to say.</returns>
    /// <exception cref="LetterJsonException">The text is no letter; every error has path, line and column.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Letter Read(Stream json, Func<string, byte[]>? readFile = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var text = new MemoryStream();
        var buffer = new byte[81_920];
        for (var count = json.Read(buffer); count > 0 && text.Length <= MaxBytes; count = json.Read(buffer))
        {
            text.Write(buffer, 0, count);
        }

        return Read(text.GetBuffer().AsSpan(0, (int)text.Length), readFile);
    }

    /// <summary>Writes a letter as indented JSON with line feeds; members that have their default are left out.</summary>
    /// <param name="letter">The letter; blocks of kinds of one's own must be expanded before.</param>
    /// <returns>The text.</returns>
    /// <exception cref="LetterJsonException">
    /// The letter has a block of a kind of one's own, text with half a surrogate pair, text nested too deep, or a null where
    /// the model allows none.
    /// </exception>
    public static string Write(Letter letter) => Encoding.UTF8.GetString(WriteBytes(letter));

    /// <summary>Writes a letter as <see cref="Write(Letter)"/> does, images as names of files where there are such.</summary>
    /// <param name="letter">The letter; blocks of kinds of one's own must be expanded before.</param>
    /// <param name="fileOf">
    /// Gives the name of the file that holds an image, or <see langword="null"/> for images that are written with their bytes.
    /// </param>
    /// <returns>The text.</returns>
    /// <exception cref="LetterJsonException"><inheritdoc cref="Write(Letter)" path="/exception"/></exception>
    public static string Write(Letter letter, Func<LetterImage, string?> fileOf)
    {
        ArgumentNullException.ThrowIfNull(fileOf);

        // Whether the letter can be written is seen where everything is written out.
        WriteBytes(letter);
        var options = LetterJsonOptions.Create(new ImageFiles(read: null, fileOf));
        return JsonSerializer.Serialize(letter, options.Info<Letter>());
    }

    /// <summary>Writes a letter to a stream as <see cref="Write(Letter)"/> does, in UTF-8 without byte order mark.</summary>
    /// <param name="letter">The letter; blocks of kinds of one's own must be expanded before.</param>
    /// <param name="output">Where the text goes; nothing is written if the letter cannot be. The stream stays open.</param>
    /// <exception cref="LetterJsonException"><inheritdoc cref="Write(Letter)" path="/exception"/></exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Letter letter, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(WriteBytes(letter));
    }

    private static byte[] WriteBytes(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        RefuseOwnBlocks(letter.Body, "body");
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(letter, WithoutFiles.Info<Letter>());

            // The writer silently puts an escaped U+FFFD in place of half a surrogate pair.
            return json.AsSpan().IndexOf(@"\uFFFD"u8) < 0 || Read(json.AsSpan()) == letter
                ? json
                : throw Fail(new LetterJsonError("", 0, 0, "A text has half a surrogate pair.", "Remove it."));
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw Fail(new LetterJsonError("", 0, 0, error.Message, "Change the letter before it is written."), error);
        }
    }

    // Generated metadata sets every init-only member, and null those that the text leaves out: what the model has as their
    // defaults is put back. A test finds members that would have to be added here.
    private static Letter WithDefaults(Letter letter) => letter with
    {
        Language = letter.Language ?? "de-DE",
        References = letter.References ?? new References(),
    };

    private static void RefuseOwnBlocks(ValueList<Block> blocks, string path, int depth = 0)
    {
        var known = WithoutFiles.GetTypeInfo(typeof(Block)).PolymorphismOptions!.DerivedTypes;
        for (var index = 0; index < blocks.Count; index++)
        {
            var place = FormattableString.Invariant($"{path}[{index}]");
            if (blocks[index]?.GetType() is { } type && known.All(derived => derived.DerivedType != type))
            {
                throw Fail(new LetterJsonError(place, 0, 0, $"{type} has no form in JSON.", "Expand it before."));
            }

            // Deeper nesting is refused by the writer, before what it holds matters.
            if (blocks[index] is ListBlock list && depth < LetterJsonOptions.MaxDepth)
            {
                for (var at = 0; at < list.Items.Count; at++)
                {
                    RefuseOwnBlocks(
                        list.Items[at]?.Blocks ?? [], FormattableString.Invariant($"{place}.items[{at}].blocks"), depth + 1);
                }
            }
        }
    }

    private static void RefuseOversize(int length)
    {
        if (length > MaxBytes)
        {
            throw Fail(new LetterJsonError("", 1, 1, "The text is longer than 32 MiB.", "Use smaller images."));
        }
    }

    private static void RefuseInvalidUtf8(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8.GetCharCount(json);
        }
        catch (DecoderFallbackException error)
        {
            var (line, column) = TextPosition.Of(json, error.Index);
            throw Fail(new LetterJsonError("", line, column, "The text is not UTF-8.", "Save it as UTF-8."), error);
        }
    }

    private static LetterJsonException Fail(LetterJsonError error, Exception? cause = null) => new([error], cause);
}
