using Amtsbrief.Inlines;
using Amtsbrief.Pdf.Tests.Conformance;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>The structure tree that layout builds, as the finished file has it.</summary>
public sealed class ReadingOrderTests
{
    [Fact]
    public void Blocks_links_and_languages_are_elements_in_reading_order()
    {
        const string Expected = """
            Document
              Sect
                P
                  "Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt"
              Sect
                P
                  "Erika Mustermann "
                  "Rathausplatz 1 "
                  "12345 Musterstadt"
              Sect
                L None
                  LI
                    LBody
                      "E-Mail: "
                      Link
                        "rathaus@musterstadt.example"
                        -> mailto:rathaus@musterstadt.example (E-Mail an rathaus@musterstadt.example)
                L None
                  LI
                    LBody
                      "Datum: "
                      "14.04.2027"
              H1
                "Umbau der Haltestellen"
              P
                "Sehr geehrte Frau Mustermann,"
              P
                "Der "
                "Plan"
                " heißt "
                Span [en]
                  "Safe "
                  "Stops"
                "; mehr "
                Link
                  "im "
                  "Netz"
                  -> https://www.musterstadt.example/umbau (Internetseite https://www.musterstadt.example/umbau)
                  -> https://www.musterstadt.example/umbau (Internetseite https://www.musterstadt.example/umbau)
                "."
              L None
                LI
                  LBody
                    "Zeit: "
                    "10~Uhr"
                LI
                  LBody
                    "Ort: "
                    "Rathaus, "
                    "Saal 2"
              P
                "Mit freundlichen Grüßen"
              P
                "gez. Max Mustermann "
                "Bauamt"

            """;
        var letter = Letters.With(
            new Paragraph(
            [
                "Der ", new Strong("Plan"), " heißt ", new LanguageRun("en", ["Safe ", new Emphasis("Stops")]), "; mehr ",
                new Link(new Uri("https://www.musterstadt.example/umbau"), ["im ", new Strong("Netz")]), ".",
            ]),
            new KeyValueBlock
            {
                Rows =
                [
                    new KeyValueRow { Key = "Zeit:", Lines = ["10 Uhr"] },
                    new KeyValueRow { Key = "Ort:", Lines = ["Rathaus,", "Saal 2"] },
                ],
            });

        var file = new PdfRenderer(Letters.Template).Render(letter);

        Assert.Equal(Expected, StructureOutline.Of(file));
        ConformanceChecker.AssertConforms(file);
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element()
    {
        var file = new PdfRenderer(Letters.Template).Render(Letters.With([.. Letters.OneLiners(14), Letters.Lines(20)]));

        Assert.Matches(
            """P\n +"Zeile1m+ (Zeile\d+m+ ?)+"\n +"Zeile\d+m+ (Zeile\d+m+ ?)*Zeile20m+" \(page 2\)\n""", StructureOutline.Of(file));
        ConformanceChecker.AssertConforms(file);
    }
}
