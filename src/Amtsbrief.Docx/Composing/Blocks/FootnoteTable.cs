using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Blocks;

/// <summary>The footnotes of a letter, in the order in which the text refers to them.</summary>
internal sealed class FootnoteTable
{
    private readonly List<ResolvedFootnote> _notes = [];

    internal IReadOnlyList<ResolvedFootnote> Notes => _notes;

    /// <summary>Takes a note up.</summary>
    /// <returns>Its id in the footnotes part; those before are taken by the separators.</returns>
    internal int Add(ResolvedFootnote note)
    {
        _notes.Add(note);
        return _notes.Count;
    }
}
