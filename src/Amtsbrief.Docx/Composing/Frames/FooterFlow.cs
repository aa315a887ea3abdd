using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Composing.Frames;

/// <summary>What stands in the footer of a page: a page number above the columns, each as far as there is one.</summary>
internal readonly record struct FooterFlow(ResolvedZone? Number, ResolvedFooter? Footer)
{
    internal static FooterFlow Of(ResolvedFrame frame) => new(
        frame.PageNumber is { } number && number.Box.Y >= frame.TextBottom ? number : null, frame.Footer);

    internal bool IsEmpty => Number is null && Footer is null;

    /// <summary>Whether the columns are those of a table; one across the text needs none.</summary>
    internal bool IsTable => Footer is { } footer
        && !(footer.Columns is [var only] && only.Box.X == footer.Box.X && only.Box.Width == footer.Box.Width);

    /// <summary>Where it ends.</summary>
    internal Length Bottom => Footer?.Box.Bottom ?? Number?.Box.Bottom ?? Length.Zero;
}
