using Amtsbrief.Checking;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Layout;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Lines within a block: justified text, links, keys and values, words that do not fit.</summary>
public sealed class TextSettingTests
{
    private static readonly Uri Target = new("https://www.musterstadt.example/umbau");

    private static readonly Length RoundingOfALine = Length.FromEmu(50);

    [Theory]
    [InlineData("din-5008-form-b")]
    [InlineData("side-column")]
    public void Justified_lines_are_full_except_the_last(string name)
    {
        var built = BuiltInTemplates.Find(name)!;
        var template = built with { Type = built.Type with { Justified = true } };
        var laid = Laid.Lay(Letters.With(new Paragraph(
            [Letters.Sentences, new Strong(Letters.Sentences), new Emphasis("Vielen Dank für Ihr Verständnis!")])), template);
        var right = template.Page.Left + template.Page.TextWidth;
        var lines = laid.Body.SkipWhile(line => !line.Text.StartsWith("Die Gem", StringComparison.Ordinal))
            .TakeWhile(line => !line.Text.StartsWith("Mit freund", StringComparison.Ordinal)).ToList();

        Assert.InRange(lines.Count, 5, 20);
        Assert.All(lines.SkipLast(1), line => LengthAssert.InRange(line.Right, right - RoundingOfALine, right));
        Assert.True(lines[^1].Right < right - 5.Mm, "The last line is as long as it is.");
        Assert.All(lines[^1].Runs, run => Assert.Equal(Length.Zero, run.Run.WordSpace));
    }

    [Fact]
    public void Ragged_lines_keep_the_spaces_of_the_font() =>
        Assert.All(
            Laid.Lay(Letters.With(new Paragraph(Letters.Sentences))).Lines.SelectMany(line => line.Runs),
            run => Assert.Equal(Length.Zero, run.Run.WordSpace));

    [Fact]
    public void A_link_over_two_lines_is_one_element_with_a_box_on_each()
    {
        var laid = Laid.Lay(Letters.With(new Paragraph(
            [Letters.Sentences, new Link(Target, "Alle Pläne finden Sie auf unseren Seiten im Internet " + Letters.Sentences)])));
        var links = laid.Links.Where(link => link.Target == Target).ToList();

        Assert.True(links.Count > 1);
        Assert.Same(links[0].Link, Assert.Single(links.Select(link => link.Link).Distinct()));
        Assert.Equal(links.Count, links.Select(link => link.Box.Y).Distinct().Count());
        Assert.All(links, link => Assert.Equal("Internetseite https://www.musterstadt.example/umbau", link.Description));
        foreach (var link in links)
        {
            var run = laid.Lines.Single(line => line.Baseline > link.Box.Y && line.Baseline < link.Box.Bottom).Runs
                .Single(item => link.Link.Children.ToArray().Contains(item.Node));
            Assert.Equal(run.X, link.Box.X);
            Assert.Equal(LaidLine.InkRight(run), link.Box.Right);
        }
    }

    [Fact]
    public void Values_and_what_follows_them_stand_on_one_axis_right_of_the_keys()
    {
        var laid = Laid.Lay(Letters.With(new KeyValueBlock
        {
            Rows =
            [
                new KeyValueRow { Key = "Zeit:", Lines = ["Montag, 19. April 2027"] },
                new KeyValueRow { Key = "Treffpunkt:", Lines = ["Großer Saal", Letters.Sentences] },
            ],
        }));
        var lines = laid.Body.Skip(2).SkipLast(3).ToList();
        var left = laid.Resolved.Template.Page.Left;
        var axis = left + laid.Resolved.Body.OfType<Resolving.ResolvedKeyValueBlock>().Single().ValueIndent;

        Assert.Equal("Zeit: Montag, 19.\u00A0April 2027", lines[0].Text);
        Assert.Equal("Treffpunkt: Großer Saal", lines[1].Text);
        Assert.True(lines.Count > 3, "The long value takes several lines.");
        Assert.All(lines, line => Assert.Equal(axis, line.Runs[^1].X));
        Assert.All(lines.Take(2), line => Assert.Equal(left, line.Runs[0].X));
        Assert.All(
            lines.Take(2), line => Assert.True(LaidLine.InkRight(line.Runs[0]) < axis, "The key reaches into the value."));
        Assert.All(lines.Skip(2), line => Assert.Single(line.Runs));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(
            laid.Resolved.Template.Type.KeyValue.LineHeight, pair.Second.Baseline - pair.First.Baseline));
    }

    [Fact]
    public void A_word_too_wide_for_its_line_is_an_error_at_its_place()
    {
        var word = new string('8', 100);
        var letter = Letters.With(new Paragraph("Kurz."), new Paragraph(["Hier: ", new Strong(word)]), new KeyValueBlock
        {
            Rows = [new KeyValueRow { Key = "Nummer:", Lines = ["kurz", word] }],
        }) with { Salutation = [] };

        var error = Assert.Throws<LetterInvalidException>(() => new PdfRenderer(Letters.Template).Render(letter));

        Assert.Equal(
            [
                (FindingCodes.NoSalutation, "salutation"),
                (FindingCodes.WordTooWide, "body[1].text"),
                (FindingCodes.WordTooWide, "body[2].rows[0].lines[1]"),
            ],
            error.Findings.Select(finding => (finding.Code, finding.Path)));
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", 40_000)]
    [InlineData("A\u0300", 100_000)]
    public void A_word_of_any_length_is_the_same_error_and_is_not_quoted_to_its_end(string part, int count)
    {
        var letter = Letters.With(new Paragraph(string.Concat(Enumerable.Repeat(part, count))));

        var error = Assert.Throws<LetterInvalidException>(() => new PdfRenderer(Letters.Template).Render(letter));

        var finding = Assert.Single(error.Findings);
        Assert.Equal((FindingCodes.WordTooWide, "body[0].text"), (finding.Code, finding.Path));
        Assert.InRange(finding.Message.Length, 100, 300);
    }

    [Fact]
    public void Compounds_of_any_length_are_broken_at_their_hyphens()
    {
        var laid = Laid.Lay(Letters.With(new Paragraph(string.Concat(Enumerable.Repeat("ab-", 60_000)))));

        Assert.True(laid.Paged.Pages.Length > 20);
    }

    [Fact]
    public void A_value_without_key_begins_at_the_axis()
    {
        var template = Letters.Template with { Wording = Wording.German with { Mail = "" } };
        var laid = Laid.Lay(Letters.With(new Paragraph("Kurz.")), template);
        var line = laid.Lines.Single(line => line.IsDetail && line.Text.Contains('@', StringComparison.Ordinal));
        var block = laid.Resolved.HeadZones.SelectMany(zone => zone.Blocks).OfType<Resolving.ResolvedKeyValueBlock>()
            .Single(block => block.Rows.Any(row => row.Key.PlainText.Length == 0));

        Assert.Equal("rathaus@musterstadt.example", line.Text);
        Assert.Equal(laid.DetailsBox.X + block.ValueIndent, line.Left);
        Conformance.ConformanceChecker.AssertConforms(
            new PdfRenderer(template).Render(Letters.With(new Paragraph("Kurz."))));
    }

    [Theory]
    [InlineData(HorizontalAlignment.Left)]
    [InlineData(HorizontalAlignment.Center)]
    [InlineData(HorizontalAlignment.Right)]
    public void Every_line_of_an_aligned_paragraph_stands_where_it_says(HorizontalAlignment alignment)
    {
        const string Text = "Landesamt für Musterfragen und alle übrigen Angelegenheiten der Verwaltung im Lande";
        var resolved = LetterCheck.Resolve(Letters.With(new Paragraph("Kurz.")), Letters.Template);
        var box = new Box(30.Mm, 10.Mm, 60.Mm, 30.Mm);
        var paragraph = new Resolving.ResolvedParagraph(
            Amtsbrief.Typography.TextRole.Letterhead, Length.Zero, "sender",
            [new Resolving.ResolvedText([new Resolving.ResolvedRun(Text)], "sender")]) { Alignment = alignment };
        var zone = new Resolving.ResolvedZone(Resolving.ZoneKind.Letterhead, box, [paragraph]);
        var paged = new LetterLayout(resolved with { HeadZones = [zone] }, new FindingCollector()).Lay();
        var lines = paged.Pages[0].Items.OfType<GlyphRunItem>().Where(item => item.Baseline < box.Bottom).ToList();

        Assert.InRange(lines.Count, 2, 4);
        Assert.All(lines, line =>
        {
            var (left, right) = (line.X - box.X, box.Right - LaidLine.InkRight(line));
            var expected = alignment switch
            {
                HorizontalAlignment.Left => left,
                HorizontalAlignment.Right => right,
                _ => left - right,
            };
            LengthAssert.InRange(expected, -RoundingOfALine, RoundingOfALine);
        });
    }

    [Fact]
    public void A_key_that_takes_several_lines_is_an_error()
    {
        var rows = new KeyValueBlock { Rows = [new KeyValueRow { Key = "Ort und Zeit:", Lines = ["heute"] }] };
        var resolved = LetterCheck.Resolve(Letters.With(rows), Letters.Template);
        var body = resolved.Body.Select(block =>
            block is Resolving.ResolvedKeyValueBlock keyValue ? keyValue with { ValueIndent = 12.Mm } : block);

        var finding = Assert.Single(FindingsOf(resolved with { Body = [.. body] }));

        Assert.Equal((FindingCodes.LineTooWide, "body[0].rows[0].key"), (finding.Code, finding.Path));
    }

    [Fact]
    public void A_zone_that_is_set_higher_than_it_was_measured_is_an_error()
    {
        var resolved = LetterCheck.Resolve(Letters.With(new Paragraph("Kurz.")), Letters.Template);
        var zones = resolved.HeadZones.Select(zone => zone.Kind == Resolving.ZoneKind.Recipient
            ? zone with { Box = zone.Box with { Height = zone.Box.Height - Length.FromEmu(1) } }
            : zone);

        var finding = Assert.Single(FindingsOf(resolved with { HeadZones = [.. zones] }));

        Assert.Equal((FindingCodes.ZoneTooHigh, Severity.Error), (finding.Code, finding.Severity));
        Assert.StartsWith("recipient", finding.Path, StringComparison.Ordinal);
    }

    private static ValueList<Finding> FindingsOf(Resolving.ResolvedLetter letter)
    {
        var findings = new FindingCollector();
        new Pdf.Layout.LetterLayout(letter, findings).Lay();
        return findings.ToList();
    }

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u034F")]
    [InlineData("\u200B")]
    [InlineData("\u200C\u200D")]
    [InlineData(" \u2060")]
    [InlineData("\u2061\u2064")]
    public void A_value_that_shows_nothing_is_an_error_instead_of_a_lost_row(string value)
    {
        var rows = new KeyValueBlock { Rows = [new KeyValueRow { Key = "Ort:", Lines = [value] }] };

        Assert.Contains(
            LetterCheck.Check(Letters.With(rows), Letters.Template),
            finding => (finding.Code, finding.Path) == (FindingCodes.EmptyText, "body[0].rows[0].lines[0]"));
    }
}
