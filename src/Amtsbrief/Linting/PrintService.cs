using Amtsbrief.Checking;
using Amtsbrief.Resolving;

namespace Amtsbrief.Linting;

/// <summary>
/// A service that prints, inserts and posts letters (Druckdienstleister, Hybridpost): it refuses letters that print at the edges
/// of the sheet or anything but the recipient and a low sender in the address field. The figures are those of one vendor's
/// guide; each can be changed with <c>with</c>. Immutable and thread-safe.
/// </summary>
public sealed record PrintService : LintProfile
{
    /// <summary>White borders of 7 mm above and below, 12 mm left and 2.5 mm right, a sender of 8 mm (<c>print-service</c>).</summary>
    public static PrintService Standard { get; } = new() { Name = "print-service" };

    /// <summary>
    /// The same with a strip of 13 mm below the sender that the service fills with the franking (<c>print-service-franking</c>):
    /// 53 mm to 66 mm from the top in Form B. The address of DIN 5008 begins within it;
    /// <see cref="Templates.Template.WithStampArea"/> moves it below.
    /// </summary>
    public static PrintService WithFrankingStrip { get; } = new() { Name = "print-service-franking", FrankingStrip = 13.Mm };

    /// <summary>What must stay white at the left edge, where fold marks and hole mark lie; 12 mm.</summary>
    public Length LeftBorder { get; init; } = 12.Mm;

    /// <summary>What must stay white at the right edge; 2.5 mm.</summary>
    public Length RightBorder { get; init; } = 2.5.Mm;

    /// <summary>What must stay white at the upper edge; 7 mm.</summary>
    public Length TopBorder { get; init; } = 7.Mm;

    /// <summary>What must stay white at the lower edge; 7 mm.</summary>
    public Length BottomBorder { get; init; } = 7.Mm;

    /// <summary>How high the sender may stand at the top of the address field; 8 mm.</summary>
    public Length SenderHeight { get; init; } = 8.Mm;

    /// <summary>The height of the strip below the sender that must stay empty on the first page; zero by default: none.</summary>
    public Length FrankingStrip { get; init; }

    internal override void Check(Letter letter, ResolvedLetter resolved, FindingCollector findings) =>
        PrintServiceRule.Check(resolved, this, findings);
}
