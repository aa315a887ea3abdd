using Amtsbrief.Measuring.Pages;

namespace Amtsbrief.Measuring.Tests.Zones;

/// <summary>Pages that no letter has: measuring them must give figures all the same.</summary>
public sealed class RandomPagesTests
{
    private const int Rounds = 3000;

    private static readonly string[] Texts =
    [
        "x", "12345 Musterstadt", "Herrn", "Ihr Zeichen:", "Datum:", "14.04.2027", "Sehr geehrte Damen und Herren,",
        "Mit freundlichen Grüßen", "gez. Muster", "Anlagen", "Verteiler", "Seite 2 von 3", "- 2 -", "1", "_", "Einschreiben",
        "Amt, Weg 1, 12345 Musterstadt", "Ein Satz, der so lang ist wie eine ganze Zeile des Textes, und länger.", "LONDON",
    ];

    [Fact]
    public void Given_any_pages_when_measured_then_every_figure_has_a_verdict_or_a_reason()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var count = random.Next(1, 4);
            var pdf = new MeasuredPdf(ValueList.From(Enumerable.Range(1, count).Select(n => Page(n, n == count, random))));
            var error = Record.Exception(() => Check(LetterMeasurer.Measure(pdf)));

            Assert.True(error is null, $"seed {seed}, round {round}: {error}");
        }
    }

    private static void Check(MeasurementReport report)
    {
        Assert.NotEmpty(report.ToString());
        Assert.NotEmpty(report.ToJson());
        Assert.All(report.Measurements, figure =>
        {
            Assert.True(
                figure.Verdict != Verdict.NotFound || !string.IsNullOrEmpty(figure.Reason), $"{figure.Id} says no reason.");
            Assert.True(
                figure.Verdict is Verdict.NotFound or Verdict.Fail || figure.Measured is not null || figure.MeasuredText is not null,
                $"{figure.Id} was not measured.");
        });
        Assert.Equal(
            report.Measurements.Count, report.Measurements.Select(figure => (figure.Id, figure.Page)).Distinct().Count());
    }

    private static MeasuredPage Page(int number, bool isLast, Random random) => new(
        number,
        210.Mm,
        297.Mm,
        ValueList.From(Enumerable.Range(0, random.Next(isLast ? 1 : 0, 12)).Select(_ => Line(number, random)).OrderBy(line => line.Baseline)),
        ValueList.From(Enumerable.Range(0, random.Next(4)).Select(_ => Box(random))),
        ValueList.From(Enumerable.Range(0, random.Next(3)).Select(_ => Box(random))));

    private static TextLine Line(int page, Random random)
    {
        var text = Texts[random.Next(Texts.Length)];
        var (left, y) = (random.Next(3) switch { 0 => 25, 1 => 125, _ => random.Next(-20, 220) }, random.Next(-10, 310));
        var size = Length.FromPoints(random.Next(5, 15));
        var (start, isBold) = (left.Mm, random.Next(3) == 0);
        List<TextWord> words = [];
        foreach (var word in text.Split(' '))
        {
            var end = start + Length.FromPoints(word.Length * size.Points / 2);
            words.Add(new TextWord(word, start, end, y.Mm, size, isBold));
            start = end + 1.Mm;
        }

        return new TextLine { Page = page, Words = ValueList.From(words), Baseline = y.Mm, Size = size, IsBold = isBold };
    }

    private static Box Box(Random random) =>
        new(random.Next(40).Mm, random.Next(297).Mm, random.Next(60).Mm, random.Next(3).Mm);
}
