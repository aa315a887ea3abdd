using System.Globalization;
using System.Text.RegularExpressions;

namespace Amtsbrief.Pdf.Tests.Characters;

/// <summary>The characters and sequences of DIN 91379, read from the list that the library embeds, which names its source.</summary>
internal static partial class Din91379
{
    /// <summary>Tab and line ends: part of the norm, but lines are entries of their own in a letter.</summary>
    internal static readonly string[] Controls = ["\t", "\n", "\r"];

    private static readonly Lazy<IReadOnlyList<Group>> LazyGroups = new(() => [.. Read()]);

    internal static IReadOnlyList<Group> Groups => LazyGroups.Value;

    /// <summary>Everything that a letter can print.</summary>
    internal static IEnumerable<string> Printable => Groups.SelectMany(group => group.Entries).Except(Controls);

    /// <summary>The entries of several code points.</summary>
    internal static IEnumerable<string> Sequences => Groups.SelectMany(group => group.Entries).Where(entry => entry.Length > 1);

    private static IEnumerable<Group> Read()
    {
        var text = Repository.Read("src", "Amtsbrief", "Characters", "din-91379.txt");
        return Section.Matches(text).Select(section => new Group(
            section.Groups["name"].Value,
            int.Parse(section.Groups["count"].Value, CultureInfo.InvariantCulture),
            [.. section.Groups["entries"].Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Entries)]));
    }

    private static IEnumerable<string> Entries(string word) => word.Split("..") switch
    {
        [var first, var last] => Enumerable.Range(Code(first), Code(last) - Code(first) + 1).Select(char.ConvertFromUtf32),
        _ => [string.Concat(word.Split('+').Select(code => char.ConvertFromUtf32(Code(code))))],
    };

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\[(?<name>\w+)\].*\((?<count>\d+)\)\n(?<entries>[^\[]+)", RegexOptions.Multiline)]
    private static partial Regex Section { get; }

    /// <summary>One group of the norm with the number of entries that it says it has.</summary>
    internal sealed record Group(string Name, int Count, IReadOnlyList<string> Entries);
}
