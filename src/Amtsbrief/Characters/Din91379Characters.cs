using System.Collections.Frozen;
using System.Globalization;

namespace Amtsbrief.Characters;

/// <summary>The characters and sequences of DIN 91379, read from the list in the assembly, which names its source.</summary>
internal static class Din91379Characters
{
    private static readonly Lazy<FrozenDictionary<string, Din91379Groups>> Entries =
        new(() => Read().ToFrozenDictionary(entry => entry.Text, entry => entry.Group, StringComparer.Ordinal));

    /// <summary>All entries with their group, in the order of their text.</summary>
    internal static IEnumerable<KeyValuePair<string, Din91379Groups>> All => Entries.Value;

    /// <summary>Whether a character or sequence, composed, belongs to one of the groups.</summary>
    internal static bool Has(ReadOnlySpan<char> text, Din91379Groups groups) =>
        Entries.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var group) && (group & groups) != 0;

    private static IEnumerable<(string Text, Din91379Groups Group)> Read()
    {
        using var reader = new StreamReader(
            typeof(Din91379Characters).Assembly.GetManifestResourceStream("din-91379.txt")!);
        var group = Din91379Groups.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                group = GroupOf(line[1..line.IndexOf(']', StringComparison.Ordinal)]);
            }
            else if (!line.StartsWith('#'))
            {
                foreach (var text in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Expand))
                {
                    yield return (text, group);
                }
            }
        }
    }

    // A code point, a range of them, or a sequence.
    private static IEnumerable<string> Expand(string entry) => entry.Split("..") switch
    {
        [var first, var last] => Enumerable.Range(Code(first), Code(last) - Code(first) + 1).Select(char.ConvertFromUtf32),
        _ => [string.Concat(entry.Split('+').Select(code => char.ConvertFromUtf32(Code(code))))],
    };

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static Din91379Groups GroupOf(string name) => name switch
    {
        "bll" => Din91379Groups.Letters,
        "bnlreq" => Din91379Groups.NonLettersOfPersons,
        "bnl" => Din91379Groups.NonLettersOfOthers,
        "bnlopt" => Din91379Groups.OptionalNonLetters,
        "bnlnot" => Din91379Groups.Controls,
        "enl" => Din91379Groups.ExtendedNonLetters,
        "gl" => Din91379Groups.Greek,
        "cl" => Din91379Groups.Cyrillic,
        _ => throw new InvalidDataException($"DIN 91379 has no group {name}."),
    };
}
