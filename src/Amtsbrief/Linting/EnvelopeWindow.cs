using Amtsbrief.Checking;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Linting;

/// <summary>
/// The window of a cover (Fensterbriefhülle, DIN 680): address and notes should show in it whichever way the sheet slides. The
/// sheet is smaller than the cover, so that it slides to the right and up; what the window shows in all places of the sheet is
/// reckoned from the sizes of cover, window and folded sheet. Sizes are those that dealers and other programs give; the norm could
/// not be read. The return line may go out of sight. Immutable and thread-safe.
/// </summary>
public sealed record EnvelopeWindow : LintProfile
{
    /// <summary>
    /// DL (<c>dl</c>): 220 mm by 110 mm. The sheet slides by 10 mm and 5 mm; of Form B it always shows 20 mm to 100 mm from the
    /// left and 50 mm to 90 mm from the top, of Form A 32 mm to 72 mm.
    /// </summary>
    public static EnvelopeWindow Dl { get; } = new() { Name = "dl", Width = 220.Mm, Height = 110.Mm, FromBottom = 15.Mm };

    /// <summary>
    /// C6/5 (<c>c6-5</c>), for inserting machines: 229 mm by 114 mm. The sheet slides by 19 mm and 9 mm; of Form B it always shows
    /// 20 mm to 91 mm from the left, lines of 66 mm, and 54 mm to 90 mm from the top, of Form A 36 mm to 72 mm.
    /// </summary>
    public static EnvelopeWindow C65 { get; } = new() { Name = "c6-5", Width = 229.Mm, Height = 114.Mm, FromBottom = 15.Mm };

    /// <summary>
    /// C5 (<c>c5</c>): 229 mm by 162 mm, the sheet folded once. It slides by 19 mm and 13.5 mm; of Form B it always shows 20 mm to
    /// 91 mm from the left and 57 mm to 88.5 mm from the top, of Form A 40 mm to 71.5 mm.
    /// </summary>
    public static EnvelopeWindow C5 { get; } = new()
    {
        Name = "c5", Width = 229.Mm, Height = 162.Mm, FromBottom = 60.Mm, FromBottomFormA = 77.Mm, Fold = SheetFold.Once,
    };

    /// <summary>
    /// C4 (<c>c4</c>): 229 mm by 324 mm, the sheet not folded. It slides by 19 mm and 27 mm; of Form B it always shows 20 mm to
    /// 91 mm from the left and 67 mm to 85 mm from the top, of Form A 50 mm to 68 mm. The published figures of this window are
    /// rough, for they cut off the upper and lower lines of the norm's own address field: its findings ask for a trial with a real
    /// cover.
    /// </summary>
    public static EnvelopeWindow C4 { get; } = new()
    {
        Name = "c4", Width = 229.Mm, Height = 324.Mm, FromBottom = 212.Mm, FromBottomFormA = 229.Mm, Fold = SheetFold.None,
        IsRough = true,
    };

    /// <summary>The width of the cover.</summary>
    public required Length Width { get; init; }

    /// <summary>The height of the cover.</summary>
    public required Length Height { get; init; }

    /// <summary>How far the window stands from the left edge of the cover; 20 mm.</summary>
    public Length FromLeft { get; init; } = 20.Mm;

    /// <summary>How far the window stands from the lower edge of the cover.</summary>
    public required Length FromBottom { get; init; }

    /// <summary>
    /// How far it stands from there in covers that are made for Form A; <see langword="null"/>, the default: as far. Form A is a
    /// sheet whose address field begins nearer to 27 mm than to 45 mm.
    /// </summary>
    public Length? FromBottomFormA { get; init; }

    /// <summary>The width of the window; 90 mm.</summary>
    public Length WindowWidth { get; init; } = 90.Mm;

    /// <summary>The height of the window; 45 mm.</summary>
    public Length WindowHeight { get; init; } = 45.Mm;

    /// <summary>How the sheet is folded; twice unless said otherwise.</summary>
    public SheetFold Fold { get; init; }

    /// <summary>Whether the figures are so rough that findings ask for a trial; not by default.</summary>
    public bool IsRough { get; init; }

    /// <summary>What of a sheet shows in the window wherever the sheet lies in the cover.</summary>
    /// <param name="template">Size, folds and address field of the sheet.</param>
    /// <returns>The place on the sheet; without width or height if nothing always shows.</returns>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public Box VisibleOf(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var (foot, height) = Panel(template);
        var slackX = Length.Max(Width - template.Page.Width, Length.Zero);
        var slackY = Length.Max(Height - height, Length.Zero);
        var isFormA = template.AddressField.Field.Y < 36.Mm;
        var bottom = foot - ((isFormA ? FromBottomFormA : null) ?? FromBottom);
        var shownHeight = Length.Max(WindowHeight - slackY, Length.Zero);
        return new Box(FromLeft, bottom - shownHeight, Length.Max(WindowWidth - slackX, Length.Zero), shownHeight);
    }

    internal override void Check(Letter letter, ResolvedLetter resolved, FindingCollector findings) =>
        WindowRule.Check(resolved, this, findings);

    // Where the panel with the address ends on the sheet, and how high the folded sheet is.
    private (Length Foot, Length Height) Panel(Template template)
    {
        var page = template.Page.Height;
        switch (Fold)
        {
            case SheetFold.None:
                return (page, page);
            case SheetFold.Once:
                var half = Length.FromEmu(page.Emu / 2);
                return (half, half);
            default:
                var folds = template.Marks.Folds.Order().ToList();
                var first = folds.Count > 0 ? folds[0] : template.AddressField.Field.Y + 60.Mm;
                var second = folds.Count > 1 ? folds[1] : first + 105.Mm;
                return (first, Length.Max(first, Length.Max(second - first, page - second)));
        }
    }
}
