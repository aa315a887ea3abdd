using System.Collections;
using System.Text.RegularExpressions;

namespace Amtsbrief.Tests.Checking;

/// <summary>Follows the path of a finding through a letter, by the names that its JSON has.</summary>
internal static partial class ModelPath
{
    /// <summary>Whether every step of a path is a property of what the step before led to, or an item of its list.</summary>
    public static bool Exists(Letter letter, string path)
    {
        object? place = letter;
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
