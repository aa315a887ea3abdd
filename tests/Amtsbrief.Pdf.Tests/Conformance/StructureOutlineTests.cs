using Amtsbrief.Pdf.Export;
using Amtsbrief.Pdf.Tests.Export;

namespace Amtsbrief.Pdf.Tests.Conformance;

public sealed class StructureOutlineTests
{
    [Fact]
    public void Of_WholeLetter_IsReadable()
    {
        const string Expected = """
            Document
              Figure alt "Wappen der Stadt Musterhausen"
                (image)
              P
                "Frau Änne Müller 12345 Musterhausen"
              H1
                "Ihr Antrag auf Wohngeld"
              P
                "Alles Weitere steht auf "
                Link
                  "unserer Seite"
                  -> https://xn--msterhausen-thb.example/wohn%20geld (Unsere Seite)
                  -> https://xn--msterhausen-thb.example/wohn%20geld (Unsere Seite)
                ". Die Unter(-)lagen kosten 25~€ - "
                "Der Absatz geht auf der zweiten Seite weiter." (page 2)
                Span [en]
                  "thank you"
              L Decimal
                LI
                  Lbl
                    "1. "
                  LBody
                    "Gehaltsnachweis (Kopie)"
                LI
                  Lbl
                    "2. "
                  LBody
                    "Mietvertrag"
              L None
                LI
                  LBody
                    "Merkblatt"

            """;

        Assert.Equal(Expected, StructureOutline.Of(PdfExporter.Export(InventedLetter.Full, PdfProfile.AccessibleArchive)));
    }
}
