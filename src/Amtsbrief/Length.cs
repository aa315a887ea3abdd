using System.Globalization;

namespace Amtsbrief;

/// <summary>
/// A length on paper (Länge), held as whole English Metric Units so that millimetres, points and Word's units are all
/// exact: 1 mm = 36 000, 1 pt = 12 700, 1 twip = 635. Immutable and thread-safe.
/// </summary>
public readonly record struct Length : IComparable<Length>
{
    private const int EmuPerMillimetre = 36_000;
    private const int EmuPerPoint = 12_700;
    private const int EmuPerTwip = 635;

    private Length(int emu) => Emu = emu;

    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>The length in English Metric Units; about ±59 m fit, and sums beyond that stop there.</summary>
    public int Emu { get; }

    /// <summary>The length in millimetres.</summary>
    public double Millimetres => (double)Emu / EmuPerMillimetre;

    /// <summary>The length in points (1/72 inch).</summary>
    public double Points => (double)Emu / EmuPerPoint;

    /// <summary>The length in twips (1/20 pt), rounded to the nearest one: the unit of WordprocessingML.</summary>
    public int Twips => (int)Math.Round((double)Emu / EmuPerTwip, MidpointRounding.AwayFromZero);

    /// <summary>The greatest whole number of twips that is not longer, which PDF and DOCX place alike.</summary>
    internal Length WholeTwips => new(Emu / EmuPerTwip * EmuPerTwip);

    /// <summary>Makes a length from English Metric Units.</summary>
    /// <param name="emu">The figure; 36 000 to the millimetre.</param>
    /// <returns>The length.</returns>
    public static Length FromEmu(int emu) => new(emu);

    /// <summary>Makes a length from millimetres, rounded to the nearest unit.</summary>
    /// <param name="millimetres">The figure in mm.</param>
    /// <returns>The length.</returns>
    /// <exception cref="OverflowException">The figure is no number, or beyond ±59 m.</exception>
    public static Length FromMillimetres(double millimetres) => new(Round(millimetres * EmuPerMillimetre));

    /// <summary>Makes a length from points, rounded to the nearest unit.</summary>
    /// <param name="points">The figure in pt.</param>
    /// <returns>The length.</returns>
    /// <exception cref="OverflowException">The figure is no number, or beyond ±59 m.</exception>
    public static Length FromPoints(double points) => new(Round(points * EmuPerPoint));

    /// <summary>The greater of two lengths.</summary>
    /// <param name="a">One length.</param>
    /// <param name="b">The other length.</param>
    /// <returns>The greater one.</returns>
    public static Length Max(Length a, Length b) => a > b ? a : b;

    /// <summary>The lesser of two lengths.</summary>
    /// <param name="a">One length.</param>
    /// <param name="b">The other length.</param>
    /// <returns>The lesser one.</returns>
    public static Length Min(Length a, Length b) => a < b ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    /// <summary>The length in millimetres with at most two decimals and its unit, such as <c>98.46 mm</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString() => Millimetres.ToString("0.##", CultureInfo.InvariantCulture) + " mm";

    /// <summary>Adds two lengths.</summary>
    /// <param name="a">One length.</param>
    /// <param name="b">The other length.</param>
    /// <returns>The sum.</returns>
    public static Length operator +(Length a, Length b) => Saturate((long)a.Emu + b.Emu);

    /// <summary>Subtracts a length from another.</summary>
    /// <param name="a">The length to subtract from.</param>
    /// <param name="b">The length to subtract.</param>
    /// <returns>The difference.</returns>
    public static Length operator -(Length a, Length b) => Saturate((long)a.Emu - b.Emu);

    /// <summary>Turns a length round.</summary>
    /// <param name="a">The length.</param>
    /// <returns>The same length with the other sign.</returns>
    public static Length operator -(Length a) => Saturate(-(long)a.Emu);

    /// <summary>Multiplies a length by a whole number.</summary>
    /// <param name="a">The length.</param>
    /// <param name="count">How many times.</param>
    /// <returns>The product.</returns>
    public static Length operator *(Length a, int count) => Saturate((long)a.Emu * count);

    /// <summary>Compares two lengths.</summary>
    /// <param name="a">One length.</param>
    /// <param name="b">The other length.</param>
    /// <returns>Whether <paramref name="a"/> is shorter.</returns>
    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;

    /// <inheritdoc cref="op_LessThan"/>
    /// <returns>Whether <paramref name="a"/> is longer.</returns>
    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;

    /// <inheritdoc cref="op_LessThan"/>
    /// <returns>Whether <paramref name="a"/> is not longer.</returns>
    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;

    /// <inheritdoc cref="op_LessThan"/>
    /// <returns>Whether <paramref name="a"/> is not shorter.</returns>
    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    /// <summary>The next whole millimetre, if it is none itself.</summary>
    internal Length UpToMillimetre() =>
        Saturate(((long)Emu + EmuPerMillimetre - 1) / EmuPerMillimetre * EmuPerMillimetre);

    /// <summary>The length, longer as one length is longer than another; as it is if the other is none.</summary>
    internal Length Scaled(Length to, Length from) => from == Zero ? this : Saturate((long)Emu * to.Emu / from.Emu);

    // Absurdly long text must stay too long, not wrap round to something that fits.
    internal static Length Saturate(long emu) => new((int)Math.Clamp(emu, int.MinValue, int.MaxValue));

    private static int Round(double emu) => checked((int)Math.Round(emu, MidpointRounding.AwayFromZero));
}
