using System.Collections;
using System.Text.RegularExpressions;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

/// <summary>Follows the path of a finding through a letter, by the names that its JSON has, or through its template.</summary>
internal static partial class ModelPath
{
    private const string Prefix = "template.";

    /// <summary>Whether a path leads into the letter or, if it begins with <c>template</c>, into the template.</summary>
    public static bool Exists(Letter letter, Template template, string path) =>
        path.StartsWith(Prefix, StringComparison.Ordinal) ? Exists(template, path[Prefix.Length..]) : Exists(letter, path);

    /// <summary>Whether every step of a path is a property of what the step before led to, or an item of its list.</summary>
    private static bool Exists(object start, string path)
    {
        object? place = start;
        var read = 0;
        foreach (Match step in Step.Matches(path))
        {
            read += step.Length;
            if (place is null)
            {
                return false;
            }

            if (step.Groups["index"] is { Success: true, Value: var index })
            {
                var items = ((IEnumerable)place).Cast<object?>().ToList();
                var at = int.Parse(index, System.Globalization.CultureInfo.InvariantCulture);
                if (at >= items.Count)
                {
                    return false;
                }

                place = items[at];
            }
            else
            {
                var name = step.Groups["name"].Value;
                if (place.GetType().GetProperty(char.ToUpperInvariant(name[0]) + name[1..]) is not { } property)
                {
                    return false;
                }

                place = property.GetValue(place);
            }
        }

        return read == path.Length;
    }

    [GeneratedRegex(@"\G(\.?(?<name>[a-z][A-Za-z]*)|\[(?<index>[0-9]+)\])")]
    private static partial Regex Step { get; }
}
