using Amtsbrief.Templates;

namespace Samples.Tests;

/// <summary>The samples by the names of their assemblies, and the letters that they write.</summary>
internal static class Samples
{
    internal static readonly string[] Names = ["FirstLetter", "Terminhinweis", "Zuwendungsbescheid", "Vorlagen", "Fristen"];

    /// <summary>The names of a sample's files, without their endings.</summary>
    internal static string[] LettersOf(string sample) => sample switch
    {
        "FirstLetter" => ["letter"],
        "Vorlagen" => [.. BuiltInTemplates.All.Select(template => template.Name)],
        _ => [sample.ToLowerInvariant()],
    };

    /// <summary>Every letter of every sample.</summary>
    internal static IEnumerable<(string Sample, string Letter)> Letters =>
        Names.SelectMany(sample => LettersOf(sample).Select(letter => (sample, letter)));
}
