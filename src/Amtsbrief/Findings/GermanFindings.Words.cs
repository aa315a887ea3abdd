namespace Amtsbrief.Findings;

/// <content>What stands for a figure.</content>
internal static partial class GermanFindings
{
    private static Dictionary<string, string> Words() => new()
    {
        ["above"] = "oben",
        ["below"] = "unten",
        ["at the right"] = "rechts",
        ["left"] = "links",
        ["right"] = "rechts",
        ["upper"] = "oben",
        ["lower"] = "unten",
        ["address"] = "Anschrift",
        ["address zone"] = "Anschriftzone",
        ["column of the reference line"] = "Spalte der Bezugszeichenzeile",
        ["continuation pages"] = "Folgeseiten",
        ["first page"] = "erste Seite",
        ["fold mark"] = "Falzmarke",
        ["hole mark"] = "Lochmarke",
        ["footer of the continuation pages"] = "Fußzeile der Folgeseiten",
        ["footer of the first page"] = "Fußzeile der ersten Seite",
        ["head of the first page"] = "Kopf der ersten Seite",
        ["header of continuation pages"] = "Kopfzeile der Folgeseiten",
        ["image"] = "Bild",
        ["information block"] = "Informationsblock",
        ["letterhead"] = "Briefkopf",
        ["letterhead of continuation pages"] = "Briefkopf der Folgeseiten",
        ["line of the address"] = "Anschriftzeile",
        ["note"] = "Vermerk",
        ["notes"] = "Vermerke",
        ["notes zone"] = "Vermerkzone",
        ["none"] = "nichts",
        ["page number"] = "Seitenzahl",
        ["return line"] = "Rücksendeangabe",
        ["sender block"] = "Absenderblock",
        ["side column"] = "Seitenspalte",
        ["text"] = "Text",
        ["the text"] = "der Text",
        ["the address field"] = "das Anschriftfeld",
        ["the head's details"] = "die Angaben des Kopfes",
        ["The keys leave"] = "Die Schlüssel lassen",
        ["The labels leave"] = "Die Leitwörter lassen",
        ["one of level {0}"] = "eine der Ebene {0}",
        ["at position {0}"] = "an Stelle {0}",
        ["{0} times, first at position {1}"] = "{0}-mal, zuerst an Stelle {1}",
    };
}
