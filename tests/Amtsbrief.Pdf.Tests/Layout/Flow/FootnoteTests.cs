using Amtsbrief.Blocks;
using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Tests.Layout.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Layout.Flow;

/// <summary>Notes stand at the foot of the page that has their mark.</summary>
public sealed class FootnoteTests
{
    private const int PushedLines = 40;

    private static readonly TextStyle Style = Letters.Template.Type.Footnote;

    [Fact]
    public void The_number_is_raised_and_smaller_and_keeps_on_the_line_of_its_word()
    {
        var laid = Laid.Lay(Letters.With(new Paragraph(["Das Wort", new Footnote("Die Note."), " und mehr."])));
        var body = Letters.Template.Type.Body;
        var line = laid.Line("Das Wort1 und mehr.");
        var mark = line.Runs.Single(run => run.Run.Text == "1");

        Assert.Equal((Superscript.Size(body), line.Baseline - Superscript.Rise(body)), (mark.Run.Size, mark.Baseline));
        Assert.Equal(LaidLine.InkRight(line.Runs[0]), mark.X);
        var number = laid.Line("1 Die Note.").Runs[0];
        Assert.Equal((Superscript.Size(Style), Letters.Template.Page.Left), (number.Run.Size, number.X));
    }

    [Fact]
    public void Notes_end_where_the_text_of_a_page_may_end_below_a_short_rule()
    {
        var laid = Laid.Lay(Letters.With(
            new Paragraph(
                ["Eins", new Footnote("Note A."), " und", new Footnote(Letters.Sentences + Letters.Sentences), " zwei."])));
        var (blocks, page) = (Letters.Template.Blocks, Letters.Template.Page);
        var notes = laid.Notes.ToList();
        var top = notes[0].Baseline - Style.Baseline;
        var rule = laid.Rules(0).Single(rule => rule.X1 == page.Left);

        Assert.True(notes.Count > 3, "The second note takes several lines.");
        Assert.Equal(page.TextBottom, notes[^1].Baseline - Style.Baseline + Style.LineHeight);
        Assert.Equal(notes.Count, (page.TextBottom - top).Emu / Style.LineHeight.Emu);
        Assert.Equal((page.Left + blocks.FootnoteRuleLength, blocks.RuleThickness), (rule.X2, rule.Thickness));
        LengthAssert.InRange(rule.Y1, top - blocks.FootnoteSpace, top);
        Assert.StartsWith("1 Note A.", notes[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("2 Die Gemeinde", notes[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_moves_to_the_next_page_with_its_note()
    {
        var moved = 0;
        for (var push = 0; push < PushedLines; push++)
        {
            var laid = Laid.Lay(Letters.With(
            [
                .. Letters.OneLiners(push), new Paragraph(["Mark", new Footnote("Die Note."), "."]), .. Letters.OneLiners(4),
            ]));
            var (mark, note) = (laid.Line("Mark1."), laid.Line("1 Die Note."));

            Assert.Equal(mark.Page, note.Page);
            Assert.All(
                laid.Body.Where(line => line.Page == note.Page),
                line => LengthAssert.InRange(
                    line.Baseline, Length.Zero, note.Baseline - Letters.Template.Blocks.FootnoteSpace - Style.LineHeight));
            Assert.DoesNotContain(
                laid.Paged.Pages.Index().Where(page => page.Index != note.Page)
                    .SelectMany(page => page.Item.Items).OfType<RuleItem>(),
                rule => rule.X1 == Letters.Template.Page.Left);
            moved = Math.Max(moved, note.Page);
        }

        Assert.True(moved > 0, "The note never came to the second page.");
    }

    [Fact]
    public void A_long_note_goes_on_on_the_next_page_with_two_lines_on_either_at_least()
    {
        var parted = 0;
        for (var push = 0; push < PushedLines; push++)
        {
            var note = string.Concat(Enumerable.Repeat(Letters.Sentences, 12));
            var letter = Letters.With(
                [.. Letters.OneLiners(push), new Paragraph(["Mark", new Footnote(note), "."]), .. Letters.OneLiners(4)]);
            var laid = Laid.Lay(letter);
            var parts = laid.Notes.CountBy(line => line.Page).ToList();

            Assert.Equal(laid.Line("Mark1.").Page, parts[0].Key);
            Assert.All(parts, part => Assert.True(part.Value >= 2, $"{part.Value} line alone after {push} lines."));
            Assert.Equal(Letters.Join([note]), Letters.Join(laid.Notes.Select(line => line.Text))[1..]);
            if (parts.Count > 1)
            {
                parted++;
                ConformanceChecker.AssertConforms(new PdfRenderer(Letters.Template).Render(letter));
            }
        }

        Assert.True(parted > 0, "No note was parted.");
    }

    [Fact]
    public void A_note_longer_than_pages_takes_pages_of_its_own()
    {
        var note = string.Concat(Enumerable.Repeat(Letters.Sentences, 120));
        var letter = Letters.With(new Paragraph(["Mark", new Footnote(note), " und mehr."]), new Paragraph("Danach."));
        var laid = Laid.Lay(letter);

        Assert.InRange(laid.Notes.Select(line => line.Page).Distinct().Count(), 4, 10);
        Assert.Equal(Letters.Join([note]), Letters.Join(laid.Notes.Select(line => line.Text))[1..]);
        Assert.Equal(0, laid.Line("Mark1 und mehr.").Page);
        Assert.True(laid.Line("Danach.").Page >= laid.Notes.Last().Page, "Text waits until its notes are placed.");
        Assert.All(laid.Notes, line => LengthAssert.InRange(line.Baseline, Length.Zero, Letters.Template.Page.TextBottom));
        ConformanceChecker.AssertConforms(new PdfRenderer(Letters.Template).Render(letter));
    }

    [Fact]
    public void More_notes_than_a_page_holds_are_all_placed_in_their_order()
    {
        const int Notes = 150;
        var words = Enumerable.Range(1, Notes)
            .SelectMany(IEnumerable<Inline> (number) => ["a", new Footnote($"Note {number}."), " "]);
        var letter = Letters.With(new Paragraph([.. words, "Schluss."]), new Paragraph("Danach."));
        var laid = Laid.Lay(letter);

        Assert.Equal(
            Enumerable.Range(1, Notes).Select(number => $"{number} Note {number}."), laid.Notes.Select(line => line.Text));
        Assert.All(laid.Notes, line => LengthAssert.InRange(line.Baseline, Length.Zero, Letters.Template.Page.TextBottom));
        ConformanceChecker.AssertConforms(new PdfRenderer(Letters.Template).Render(letter));
    }

    [Fact]
    public void Marks_may_stand_in_lists_rows_quotations_and_cells()
    {
        RichText With(string word) => [word, new Footnote($"Zu {word}."), "."];
        var laid = Laid.Lay(Letters.With(
            new ListBlock { Items = [With("Punkt")] },
            new KeyValueBlock { Rows = [new KeyValueRow { Key = "Wert:", Lines = [With("Angabe")] }] },
            new Quotation { Paragraphs = [With("Zitat")], Source = With("Quelle") },
            Tables.Of(1) with { Rows = [["A", "B", "C"], [TableCell.Of(With("Zelle")), "b", TableCell.Of(With("Ecke"))]] }));

        Assert.Equal(
            ["1 Zu Punkt.", "2 Zu Angabe.", "3 Zu Zitat.", "4 Zu Quelle.", "5 Zu Zelle.", "6 Zu Ecke."],
            laid.Notes.Select(line => line.Text));
        Assert.All(laid.Notes, line => Assert.Equal(Letters.Template.Page.Left, line.Left));
    }

    [Fact]
    public void The_mark_leads_to_its_note_and_says_so()
    {
        var laid = Laid.Lay(Letters.With(
            [.. Letters.OneLiners(30), new Paragraph(["Mark", new Footnote("Die Note."), "."]), .. Letters.OneLiners(2)]));
        var (page, jump) = laid.Paged.Pages.Index()
            .SelectMany(page => page.Item.Items.OfType<JumpItem>().Select(jump => (page.Index, jump))).Single();
        var (mark, note) = (laid.Line("Mark1."), laid.Line("1 Die Note."));

        Assert.Equal((mark.Page, "Fußnote 1"), (page, jump.Description));
        Assert.Equal((note.Page, note.Baseline - Style.Baseline), (jump.Target.Page, jump.Target.Y));
        Assert.Equal((mark.Runs[1].X, LaidLine.InkRight(mark.Runs[1])), (jump.Box.X, jump.Box.Right));
    }

    [Fact]
    public void A_row_that_is_torn_leaves_room_for_the_notes_of_its_part()
    {
        var lines = Enumerable.Range(1, 120).Select(RichText (line) =>
            line % 10 == 0 ? [$"Zeile {line}", new Footnote($"Note {line}.")] : $"Zeile {line}");
        var laid = Laid.Lay(Letters.With(
            Tables.Of(1) with { Rows = [["A", "B", "C"], [new TableCell { Lines = [.. lines] }, "b", "c"]] }));

        foreach (var line in laid.Body.Where(line => line.Runs.Any(run => laid.Tree.IsIn(run.Node!, LogicalTag.Reference))))
        {
            var number = line.Text.Split(' ')[1][..^2].TrimEnd();
            Assert.Contains(laid.Notes, note => note.Page == line.Page && line.Text.Contains(number, StringComparison.Ordinal));
        }

        Assert.Equal(12, laid.Notes.Count());
        Assert.All(laid.Body, line => Assert.All(
            laid.Notes.Where(note => note.Page == line.Page), note => Assert.True(line.Baseline < note.Baseline)));
    }
}
