using System.Globalization;

namespace Amtsbrief.Measuring.Tests.Drawn;

/// <summary>A letter of three pages with letterhead, continuation headers, page numbers, footers, a table and a footnote.</summary>
internal static class DrawnPages
{
    private const double Pitch = 12 * 25.4 / 72;
    private const double Size = 11;

    internal static string[] Full { get; } = [.. Enumerable.Range(1, 24).Select(row => string.Create(
        CultureInfo.InvariantCulture, $"Zeile {row} des Textes, die so lang ist wie die anderen Zeilen auf dieser Seite auch,"))];

    /// <summary>The letter.</summary>
    /// <param name="number">The wording of page numbers on the pages 2 and 3.</param>
    /// <param name="numberLeft">Where page numbers begin; null to end them at the right margin.</param>
    /// <param name="textTop">Where the text of the continuation pages begins.</param>
    /// <param name="lastLine">The base line of the last line of text on page 2.</param>
    /// <param name="lastText">What stands there, as in the second column of a table; null for a line like the others.</param>
    internal static Canvas Three(
        Func<int, string?>? number = null, double? numberLeft = null, double textTop = 30, double lastLine = 250,
        string? lastText = null)
    {
        number ??= page => $"Seite {page} von 3";
        var canvas = new Canvas();
        canvas.Text(25, 15, "Kanzlei Beispiel", 16, isBold: true).Text(25, 21, "Notariat", 9);
        (DrawnLetter.FormB with { Closing = null, Paragraphs = [Full] }).Draw(canvas);
        Footer(canvas);
        Page(canvas.NewPage(), 2, number(2), numberLeft, textTop);
        canvas.Text(25, lastLine - Pitch, Full[0], Size).Text(lastText is null ? 25 : 80, lastLine, lastText ?? Full[0], Size);

        Page(canvas.NewPage(), 3, number(3), numberLeft, textTop);
        var end = textTop + (24.8 * Pitch);
        canvas.Text(25, end + Pitch, "Hochachtungsvoll", Size).Text(25, end + (5 * Pitch), "Beispiel", Size)
            .Text(25, end + (7 * Pitch), "Anlagen", Size, isBold: true).Text(25, end + (8 * Pitch), "Vertrag", Size)
            .Text(25, end + (10 * Pitch), "Verteiler", Size, isBold: true).Text(25, end + (11 * Pitch), "Notariat", Size);
        return canvas;
    }

    private static void Page(Canvas canvas, int page, string? number, double? numberLeft, double textTop)
    {
        canvas.Text(25, 14, "Mietvertrag vom 1. Mai 2026, 14.04.2027", 8);
        for (var row = 0; row < Full.Length; row++)
        {
            canvas.Text(25, textTop + ((row + 0.8) * Pitch), Full[row], Size);
        }

        if (page == 2)
        {
            Table(canvas, textTop + (26 * Pitch));
        }

        if (number is not null && numberLeft is { } left)
        {
            canvas.Text(left, 266, number, 8);
        }
        else if (number is not null)
        {
            canvas.TextTo(190, 266, number, 8);
        }

        Footer(canvas);
    }

    private static void Table(Canvas canvas, double top)
    {
        for (var row = 0; row < 6; row++)
        {
            var y = top + (row * 5.6);
            canvas.Stroke(25, y, 165);
            canvas.Text(26.5, y + 4, "Posten", Size).Text(80, y + 4, "je Monat", Size).TextTo(188, y + 4, "1 250,00 EUR", Size);
        }

        canvas.Stroke(25, top + 34, 50).Text(25, top + 38, "1", 6).Text(26.6, top + 39, "Ohne Umsatzsteuer.", 9);
    }

    private static void Footer(Canvas canvas)
    {
        string[] columns = ["Kanzlei Beispiel", "Telefon 030 1234-0", "Sparkasse Berlin", "Sprechzeit 8 bis 12"];
        for (var column = 0; column < columns.Length; column++)
        {
            canvas.Text(25 + (column * 42), 275, columns[column], 7).Text(25 + (column * 42), 278, "weitere Angaben", 7);
        }
    }
}
