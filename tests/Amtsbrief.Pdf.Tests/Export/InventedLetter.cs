using System.Collections.Immutable;
using Amtsbrief.Pdf.Fonts;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Pdf.Tests.Export.Images;
using Amtsbrief.Pdf.Text;
using NodaTime;

namespace Amtsbrief.Pdf.Tests.Export;

/// <summary>Two pages made by hand that hold one of everything a letter can hold.</summary>
internal static class InventedLetter
{
    internal static DocumentInformation Information { get; } =
        new("Bescheid über Wohngeld", "Stadt Musterhausen", "de-DE", new LocalDate(2026, 3, 14));

    private static Uri Website { get; } = new("https://müsterhausen.example/wohn geld");

    internal static PagedLetter Full { get; } = Build();

    /// <summary>One page with one paragraph of one line.</summary>
    internal static PagedLetter OneLine(string text) =>
        OneRun(PageBuilder.Run(FontFaces.Arimo.Regular, 11.Pt, text));

    internal static PagedLetter OneRun(GlyphRun run)
    {
        var root = new LogicalNode(LogicalTag.Document);
        var leaf = root.Add(new LogicalNode(LogicalTag.P)).Add(new LogicalNode(LogicalTag.Content));
        var page = new PageBuilder().Add(new GlyphRunItem(leaf, 25.Mm, 50.Mm, run)).Page;
        return new PagedLetter([page], root, Information);
    }

    private static PagedLetter Build()
    {
        var (regular, bold) = (FontFaces.Arimo.Regular, FontFaces.Arimo.Bold);
        var root = new LogicalNode(LogicalTag.Document);
        var figure = Leaf(root, new(LogicalTag.Figure) { AlternativeText = "Wappen der Stadt Musterhausen" });
        var address = Leaf(root, new(LogicalTag.P));
        var subject = Leaf(root, new(LogicalTag.H1));
        var paragraph = root.Add(new LogicalNode(LogicalTag.P));
        var before = paragraph.Add(new LogicalNode(LogicalTag.Content));
        var link = paragraph.Add(new LogicalNode(LogicalTag.Link));
        var linkText = link.Add(new LogicalNode(LogicalTag.Content));
        var after = paragraph.Add(new LogicalNode(LogicalTag.Content));
        var english = Leaf(paragraph, new(LogicalTag.Span) { Language = "en" });
        var labelled = root.Add(new LogicalNode(LogicalTag.L) { Numbering = ListNumbering.Decimal });
        var firstLabel = Item(labelled, out var firstBody);
        var secondLabel = Item(labelled, out var secondBody);
        var plain = root.Add(new LogicalNode(LogicalTag.L)).Add(new LogicalNode(LogicalTag.LI));
        var enclosure = Leaf(plain, new(LogicalTag.LBody));
        Leaf(root, new(LogicalTag.P));

        var logo = new LetterImage { Data = [.. TestImages.Logo], AlternativeText = "Wappen der Stadt Musterhausen" };
        var first = new PageBuilder()
            .Text(null, 25, 12, bold, "Stadt Musterhausen", ArtifactKind.Header)
            .Add(new RuleItem(5.Mm, 105.Mm, 9.Mm, 105.Mm, 0.25.Pt, new Ink(128, 128, 128)))
            .Add(new ImageItem(figure, new Box(165.Mm, 10.Mm, 20.Mm, 20.Mm), logo))
            .Text(address, 25, 50, regular, "Frau Änne Müller ")
            .Text(address, 25, 55, regular, "12345 Musterhausen")
            .Text(subject, 25, 90, bold, "Ihr Antrag auf Wohngeld")
            .Text(before, 25, 105, regular, "Alles Weitere steht auf ")
            .Add(Text(linkText, 70, 105, "unserer "))
            .Add(new LinkItem(link, new Box(70.Mm, 101.Mm, 15.Mm, 5.Mm), Website, "Unsere Seite"))
            .Add(Text(linkText, 25, 110, "Seite"))
            .Add(new LinkItem(link, new Box(25.Mm, 106.Mm, 10.Mm, 5.Mm), Website, "Unsere Seite"))
            .Text(after, 40, 110, regular, ". Die Unter\u00AD")
            .Text(after, 25, 115, regular, "lagen kosten 25\u00A0€ - ")
            .Text(english, 80, 115, FontFaces.Arimo.Italic, "thank you")
            .Text(null, 25, 285, regular, "Seite 1 von 2", ArtifactKind.Footer)
            .Page;
        var second = new PageBuilder()
            .Text(null, 25, 12, bold, "Stadt Musterhausen", ArtifactKind.Header)
            .Add(new ImageItem(null, new Box(165.Mm, 10.Mm, 20.Mm, 20.Mm), logo))
            .Text(after, 25, 30, regular, "Der Absatz geht auf der zweiten Seite weiter.")
            .Text(firstLabel, 25, 40, regular, "1. ")
            .Text(firstBody, 33, 40, regular, "Gehaltsnachweis (Kopie)")
            .Text(secondLabel, 25, 45, regular, "2. ")
            .Text(secondBody, 33, 45, regular, "Mietvertrag")
            .Text(enclosure, 25, 60, regular, "Merkblatt")
            .Text(null, 25, 285, regular, "Seite 2 von 2", ArtifactKind.Footer)
            .Page;
        return new PagedLetter([first, second], root, Information);
    }

    private static GlyphRunItem Text(LogicalNode leaf, int x, int y, string text) =>
        new(leaf, x.Mm, y.Mm, PageBuilder.Run(FontFaces.Arimo.Regular, 11.Pt, text), Ink: new Ink(0, 51, 153));

    private static LogicalNode Leaf(LogicalNode parent, LogicalNode element) =>
        parent.Add(element).Add(new LogicalNode(LogicalTag.Content));

    private static LogicalNode Item(LogicalNode list, out LogicalNode body)
    {
        var item = list.Add(new LogicalNode(LogicalTag.LI));
        var label = Leaf(item, new(LogicalTag.Lbl));
        body = Leaf(item, new(LogicalTag.LBody));
        return label;
    }
}
