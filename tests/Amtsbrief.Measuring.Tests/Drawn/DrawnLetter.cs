namespace Amtsbrief.Measuring.Tests.Drawn;

/// <summary>
/// A letter that no template of ours made, right by DIN 5008 unless a figure is changed. Lines stand as most programs set
/// them: the base line four fifths down the line.
/// </summary>
internal sealed record DrawnLetter
{
    private const double Ascent = 0.8;
    private const double NotePitch = 4.23;

    internal static DrawnLetter FormB { get; } = new();

    internal static DrawnLetter FormA { get; } = new()
    {
        FieldTop = 27, BlockTop = 32, SubjectTop = 80.46, Marks = [87, 148.5, 192],
    };

    internal double FieldTop { get; init; } = 45;

    internal double BlockTop { get; init; } = 50;

    internal double BlockLeft { get; init; } = 125;

    internal double SubjectTop { get; init; } = 98.46;

    internal double[] Marks { get; init; } = [105, 148.5, 210];

    internal double Left { get; init; } = 25;

    internal double BodySize { get; init; } = 11;

    internal double Pitch { get; init; } = 12 * 25.4 / 72;

    internal double BlankLines { get; init; } = 1;

    internal bool IsSubjectBold { get; init; } = true;

    internal string? ReturnLine { get; init; } = "Kanzlei Beispiel, Musterweg 3, 10115 Berlin";

    internal string[] Notes { get; init; } = ["Einschreiben"];

    internal string[] Address { get; init; } =
        ["Herrn", "Dr. Paul Oberland", "Lange Gasse 112", "20095 Hamburg"];

    internal (string Label, string Value)[] Block { get; init; } =
        [("Unser Zeichen:", "12/27"), ("Telefon:", "030 1234-56"), ("Datum:", "14.04.2027")];

    internal string[] Subject { get; init; } = ["Mietvertrag vom 1. Mai 2026"];

    internal string? Salutation { get; init; } = "Sehr geehrter Herr Dr. Oberland,";

    internal string[][] Paragraphs { get; init; } =
    [
        [
            "wir haben Ihr Schreiben erhalten und den Vertrag mit Ihren Anmerkungen verglichen. Danach",
            "bleibt nur die Frage, ab wann die neue Miete gilt. Wir schlagen den Beginn des folgenden",
            "Monats vor.",
        ],
        [
            "Bitte geben Sie uns bis zum Monatsende Bescheid. Den neuen Vertrag legen wir bei.",
        ],
    ];

    internal string? Closing { get; init; } = "Hochachtungsvoll";

    internal string Name { get; init; } = "Anna Beispiel";

    internal byte[] Build() => Draw(new Canvas()).Build();

    internal Canvas Draw(Canvas canvas)
    {
        foreach (var mark in Marks)
        {
            canvas.Stroke(4, mark, mark == Marks[1] ? 6 : 4);
        }

        DrawField(canvas);
        for (var row = 0; row < Block.Length; row++)
        {
            var baseline = BlockTop + ((row + Ascent) * NotePitch);
            canvas.Text(BlockLeft, baseline, Block[row].Label, 9).Text(BlockLeft + 32, baseline, Block[row].Value, 9);
        }

        DrawText(canvas);
        return canvas;
    }

    private void DrawField(Canvas canvas)
    {
        if (ReturnLine is not null)
        {
            canvas.Text(Left, FieldTop + 3.8, ReturnLine, 7);
        }

        var divider = FieldTop + 17.7;
        for (var row = 0; row < Notes.Length; row++)
        {
            canvas.Text(Left, divider - ((Notes.Length - row - Ascent) * NotePitch), Notes[row], 8);
        }

        const double Pitch = 4.55;
        for (var row = 0; row < Address.Length; row++)
        {
            canvas.Text(Left, divider + ((row + Ascent) * Pitch), Address[row], 10);
        }
    }

    private void DrawText(Canvas canvas)
    {
        var y = SubjectTop + (Ascent * Pitch);
        foreach (var line in Subject)
        {
            canvas.Text(Left, y, line, BodySize, IsSubjectBold);
            y += Pitch;
        }

        y += 2 * Pitch;
        if (Salutation is not null)
        {
            canvas.Text(Left, y, Salutation, BodySize);
            y += 2 * Pitch;
        }

        foreach (var paragraph in Paragraphs)
        {
            foreach (var line in paragraph)
            {
                canvas.Text(Left, y, line, BodySize);
                y += Pitch;
            }

            y += BlankLines * Pitch;
        }

        if (Closing is not null)
        {
            y += (1 - BlankLines) * Pitch;
            canvas.Text(Left, y, Closing, BodySize).Text(Left, y + (4 * Pitch), Name, BodySize);
        }
    }
}
