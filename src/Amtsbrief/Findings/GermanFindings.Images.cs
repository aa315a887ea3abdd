namespace Amtsbrief.Findings;

/// <content>Why a drawing is not drawn, and what to do about it.</content>
internal static partial class GermanFindings
{
    private static Dictionary<string, string> Images() => new()
    {
        ["The data is XML, but no SVG image: its root is <{0}>, not <svg> of {1}."] =
            "Die Daten sind XML, aber keine SVG-Zeichnung: Das Wurzelelement ist <{0}>, nicht <svg> aus {1}.",
        ["The SVG image has no viewBox and not both width and height, so its proportions are not known."] =
            "Die SVG-Zeichnung hat weder eine viewBox noch width und height zugleich; ihre Maße sind also unbekannt.",
        ["The SVG image has the element <{0}> in line {1} with {2}=\"{3}\", a <{4}>, which is not drawn."] =
            "Die SVG-Zeichnung hat in Zeile {1} das Element <{0}> mit {2}=\"{3}\"; das ist ein <{4}> und wird nicht gezeichnet.",
        ["The SVG image has the element <{0}> in line {1} with {2}=\"{3}\", which cannot be read."] =
            "Die SVG-Zeichnung hat in Zeile {1} das Element <{0}> mit {2}=\"{3}\"; das lässt sich nicht lesen.",
        ["The SVG image has the element <{0}> in line {1} with {2}=\"{3}\", which is not drawn."] =
            "Die SVG-Zeichnung hat in Zeile {1} das Element <{0}> mit {2}=\"{3}\"; das wird nicht gezeichnet.",
        ["The SVG image has the element <{0}> in line {1}, which is not drawn."] =
            "Die SVG-Zeichnung hat in Zeile {1} das Element <{0}>, das nicht gezeichnet wird.",
        ["The SVG image has {0}."] = "Das ist zu viel für eine SVG-Zeichnung: {0}.",
        ["The SVG image is empty."] = "Die SVG-Zeichnung ist leer.",
        ["The SVG image is no well-formed XML from line {0}, column {1} on."] =
            "Die SVG-Zeichnung ist von Zeile {0}, Spalte {1} an kein wohlgeformtes XML.",
        ["The SVG image names a style sheet, which is not read."] =
            "Die SVG-Zeichnung nennt ein Stylesheet, das nicht gelesen wird.",
        ["a size that no sheet holds"] = "eine Größe, die auf kein Blatt passt",
        ["a style sheet for too many elements"] = "ein Stylesheet für zu viele Elemente",
        ["elements nested more than {0} deep"] = "Elemente, die mehr als {0} Ebenen tief geschachtelt sind",
        ["more than 2 000 rules of style"] = "mehr als 2 000 Formatregeln",
        ["more than 20 000 elements"] = "mehr als 20 000 Elemente",
        ["more than 200 000 path segments"] = "mehr als 200 000 Pfadstücke",
        ["more than 4 MB"] = "mehr als 4 MB",
        ["points that lie far outside of the picture"] = "Punkte, die weit außerhalb des Bildes liegen",
        ["Cut the shapes themselves in the drawing program, or give the image as PNG."] =
            "Beschneiden Sie im Zeichenprogramm die Formen selbst, oder geben Sie das Bild als PNG.",
        ["Draw with filled and stroked paths alone, or give the image as PNG."] =
            "Zeichnen Sie nur mit gefüllten und umrandeten Pfaden, oder geben Sie das Bild als PNG.",
        ["Fill with plain colours, or give the image as PNG."] =
            "Füllen Sie mit einfachen Farben, oder geben Sie das Bild als PNG.",
        ["Give the element <svg> a viewBox."] = "Geben Sie dem Element <svg> eine viewBox.",
        ["Give the opacity to the shapes instead, as fill-opacity and stroke-opacity."] =
            "Geben Sie die Deckkraft stattdessen den Formen, als fill-opacity und stroke-opacity.",
        ["Convert the lines to filled paths."] = "Wandeln Sie die Linien in gefüllte Pfade um.",
        ["Save the drawing with presentation attributes or inline styles instead of this style sheet."] =
            "Speichern Sie die Zeichnung mit Attributen oder style-Angaben an den Elementen statt mit diesem Stylesheet.",
        ["Simplify the drawing, or give it as a PNG image."] = "Vereinfachen Sie die Zeichnung, oder geben Sie sie als PNG-Bild.",
        ["Take it out of the drawing: on paper nothing moves."] = "Nehmen Sie es heraus: Auf Papier bewegt sich nichts.",
        ["Trace the picture in the drawing, or give the whole image as PNG or JPEG."] =
            "Zeichnen Sie das Bild in der Zeichnung nach, oder geben Sie das Ganze als PNG oder JPEG.",
        ["Ungroup the drawing, so that shapes stand in it directly."] =
            "Lösen Sie Gruppen der Zeichnung auf, sodass die Formen unmittelbar in ihr stehen.",
    };
}
