using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>The runs on one base line, raised ones included, of the details, the notes or the rest.</summary>
internal sealed record LaidLine(
    int Page, Length Baseline, bool IsDetail, bool IsNote, IReadOnlyList<GlyphRunItem> Runs)
{
    internal string Text => string.Concat(Runs.Select(run => run.Run.Text)).TrimEnd();

    internal Length Left => Runs[0].X;

    /// <summary>Where the last glyph ends that is no space.</summary>
    internal Length Right => InkRight(Runs[^1]);

    internal static Length InkRight(GlyphRunItem item) => item.X + item.Run.WithoutClosingSpace.Width;
}
