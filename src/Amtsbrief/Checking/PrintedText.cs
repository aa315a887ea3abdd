using System.Runtime.InteropServices;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>A text that one or several zones print; it is one text with one fault.</summary>
/// <param name="text">The text as the first of them prints it.</param>
/// <param name="characters">Its characters.</param>
/// <param name="role">The role in which the first of them prints it.</param>
internal sealed class PrintedText(ResolvedText text, string characters, TextRole role)
{
    private List<TextRole>? _roles;

    internal ResolvedText Text => text;

    internal string Characters => characters;

    /// <summary>All texts of a letter in reading order.</summary>
    internal static IReadOnlyList<PrintedText> Of(ResolvedLetter letter)
    {
        var texts = letter.Texts();
        var all = new List<PrintedText>(texts.Count);
        var byPlace = new Dictionary<(string Path, string Characters), PrintedText>(texts.Count);
        foreach (var (role, text) in texts)
        {
            var characters = text.PlainText;
            ref var printed = ref CollectionsMarshal.GetValueRefOrAddDefault(byPlace, (text.Path, characters), out _);
            if (printed is not null)
            {
                printed.Add(role);
            }
            else
            {
                printed = new PrintedText(text, characters, role);
                all.Add(printed);
            }
        }

        return all;
    }

    /// <summary>Gives the faces in which the zones print one of the runs.</summary>
    internal void AddFaces(ResolvedRun run, TypeSetting type, List<FontMetrics> faces)
    {
        if (_roles is null)
        {
            faces.Add(Face(role));
            return;
        }

        foreach (var each in _roles)
        {
            faces.Add(Face(each));
        }

        FontMetrics Face(TextRole each)
        {
            var style = type[each];
            return type.Family.Metrics(style.Bold || run.Bold, style.Italic || run.Italic);
        }
    }

    private void Add(TextRole other)
    {
        _roles ??= [role];
        if (!_roles.Contains(other))
        {
            _roles.Add(other);
        }
    }
}
