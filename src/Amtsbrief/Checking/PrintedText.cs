using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>A text that one or several zones print; it is one text with one fault.</summary>
/// <param name="Text">The text as the first of them prints it.</param>
/// <param name="Characters">Its characters.</param>
/// <param name="Roles">The roles in which it is printed, each once.</param>
internal sealed record PrintedText(ResolvedText Text, string Characters, List<TextRole> Roles)
{
    /// <summary>All texts of a letter in reading order.</summary>
    internal static IReadOnlyList<PrintedText> Of(ResolvedLetter letter)
    {
        var texts = letter.Texts();
        var byPlace = new OrderedDictionary<(string Path, string Characters), PrintedText>(texts.Count);
        foreach (var (role, text) in texts)
        {
            var characters = text.PlainText;
            if (!byPlace.TryGetValue((text.Path, characters), out var printed))
            {
                byPlace.Add((text.Path, characters), new PrintedText(text, characters, [role]));
            }
            else if (!printed.Roles.Contains(role))
            {
                printed.Roles.Add(role);
            }
        }

        return byPlace.Values;
    }
}
