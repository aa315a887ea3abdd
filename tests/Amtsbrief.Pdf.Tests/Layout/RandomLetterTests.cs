using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;
using CsCheck;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>What holds for every letter that passes the check. CsCheck names the seed of a counterexample in its failure.</summary>
public sealed class RandomLetterTests
{
    private const int Iterations = 300;
    private const int Rendered = 20;

    private static readonly string[] s_words =
    [
        "Verwaltung", "der", "Öffentlichkeitsarbeit", "In\u00ADtegration", "in", "„Bürgeramt“", "–", "12,5\u00A0%", "E-Mail",
        "www.amt.example/wege/plan.pdf", "Č̣apek", "Tal-AV", "(siehe", "oben)", "am", "Wilhelm-Tell-Straße", "7a.", "/", "usw.",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(s_words.Select(Gen.Const).ToArray()).Array[1, 60]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<RichText> s_rich = Gen.Select(s_text, Gen.Int[0, 4]).Select((text, kind) => kind switch
    {
        0 => RichText.Of(text),
        1 => ["Dazu ", new Strong(text), "."],
        2 => [new Emphasis(text), " und ", new Strong(text)],
        3 => ["siehe ", new Link(new Uri("https://www.amt.example"), text), "!"],
        _ => [new LanguageRun("en", text), " ", text],
    });

    private static readonly Gen<Block> s_block = Gen.Select(s_rich, s_rich, Gen.Int[0, 3]).Select(Block (first, second, kind) =>
        kind > 0 ? new Paragraph(first) : new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow { Key = "Ort:", Lines = [first] },
                new KeyValueRow { Key = "Weitere Angaben:", Lines = [second, first] },
            ],
        });

    private static readonly Gen<Agency> s_sender = Gen.Select(s_text, Gen.Bool, Gen.Int[0, 3]).Select((text, isRich, lines) =>
        isRich
            ? Letters.With().Sender with
            {
                Web = "www.musterstadt.example",
                ServiceBuildings = [new() { Name = string.Concat(text.Take(20)).Trim(), Street = "Rathausplatz 1", Postcode = "12345", Town = "Musterstadt" }],
                Transit = [new() { Operator = "Verkehrsbetriebe", Lines = ["7", .. Enumerable.Repeat("E 12", lines)], Stop = "Am Alten Rathaus" }],
            }
            : Letters.With().Sender);

    private static readonly Gen<(Letter Letter, Template Template)> s_case =
        Gen.Select(s_block.Array[1, 12], s_sender, Gen.Bool, Gen.Bool, Gen.Bool).Select((body, sender, column, justified, hyphenated) =>
        {
            var built = column ? BuiltInTemplates.SideColumn : BuiltInTemplates.Din5008FormB;
            var type = built.Type with { Justified = justified, Hyphenated = hyphenated };
            return (Letters.With(body) with { Sender = sender }, built with { Type = type });
        });

    [Fact]
    public void Nothing_stands_outside_the_text() => s_case.Sample(
        c =>
        {
            var laid = Laid.Lay(c.Letter, c.Template);
            var page = c.Template.Page;
            var (left, right) = (page.Left, page.Left + page.TextWidth);
            var column = (c.Template.Head as SideColumn)?.Box;
            foreach (var line in laid.Body.SelectMany(line => line.Runs.Select(run => line with { Runs = [run] })))
            {
                var run = line.Runs[0];
                if (column is { } box && run.X >= box.X)
                {
                    LengthAssert.InRange(line.Right, box.X, box.Right);
                    LengthAssert.InRange(line.Baseline, box.Y, box.Bottom);
                    continue;
                }

                LengthAssert.InRange(run.X, left, right);
                LengthAssert.InRange(line.Right, left, right);
                LengthAssert.InRange(line.Baseline, line.Page == 0 ? laid.Resolved.BodyTop : page.Top, page.TextBottom);
            }

            Assert.All(laid.Paged.Pages.SelectMany(set => set.Items).OfType<LinkItem>(), link =>
                Assert.True(link.Box.X >= left && link.Box.Right <= Length.Max(right, column?.Right ?? right), link.ToString()));
        },
        iter: Iterations);

    [Fact]
    public void No_line_stands_on_another() => s_case.Sample(
        c =>
        {
            var laid = Laid.Lay(c.Letter, c.Template);
            var lines = laid.Paged.Pages.Index().SelectMany(page => page.Item.Items.OfType<GlyphRunItem>()
                .Where(item => item.Node is not null)
                .GroupBy(item => (item.Baseline, IsAside: item.X >= c.Template.Page.Left + 100.Mm && page.Index == 0)));
            Assert.All(lines, line => Assert.All(
                line.OrderBy(run => run.X).Zip(line.OrderBy(run => run.X).Skip(1)),
                pair => Assert.True(LaidLine.InkRight(pair.First) <= pair.Second.X + new Length(1))));
            Assert.All(laid.Body.Zip(laid.Body.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page && IsText(pair.First, c.Template) && IsText(pair.Second, c.Template)), pair =>
                Assert.True(pair.Second.Baseline - pair.First.Baseline >= c.Template.Type.Body.LineHeight));
        },
        iter: Iterations);

    [Fact]
    public void Zones_are_as_high_as_they_were_resolved() => s_case.Sample(
        c =>
        {
            var laid = Laid.Lay(c.Letter, c.Template);
            foreach (var zone in (ResolvedZone[])[.. laid.Resolved.HeadZones, .. laid.Resolved.FootZones])
            {
                var last = laid.Paged.Pages[0].Items.OfType<GlyphRunItem>()
                    .Where(item => item.X >= zone.Box.X && item.X < zone.Box.Right && item.Node is not null
                        && item.Baseline > zone.Box.Y && item.Baseline <= zone.Box.Bottom)
                    .Max(item => item.Baseline);
                var style = c.Template.Type[zone.Blocks[^1].Role];
                Assert.Equal(zone.Box.Bottom - style.LineHeight + style.Baseline, last);
            }
        },
        iter: Iterations);

    [Fact]
    public void The_file_keeps_the_rules_of_both_standards() => s_case.Sample(
        c => ConformanceChecker.AssertConforms(new PdfRenderer(c.Template).Render(c.Letter)), iter: Rendered);

    private static bool IsText(LaidLine line, Template template) => line.Runs[0].X < template.Page.Left + 90.Mm;
}
