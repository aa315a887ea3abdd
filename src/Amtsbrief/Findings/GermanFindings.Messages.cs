namespace Amtsbrief.Findings;

/// <content>What is wrong.</content>
internal static partial class GermanFindings
{
    private static Dictionary<string, string> Messages() => new()
    {
        ["\"{0}\" is named as country, but only post abroad needs one."] =
            "„{0}“ ist als Land genannt, aber nur Auslandspost braucht eines.",
        ["\"{0}\" is no German postcode."] = "„{0}“ ist keine deutsche Postleitzahl.",
        ["\"{0}\" is no address that a link can lead to."] = "„{0}“ ist keine Adresse, zu der ein Verweis führen kann.",
        ["\"{0}\" is no language tag."] = "„{0}“ ist kein Sprachkürzel.",
        ["\"{0}\" is no mail address."] = "„{0}“ ist keine E-Mail-Adresse.",
        ["\"{0}\" is no web address."] = "„{0}“ ist keine Internetadresse.",
        ["\"{0}\" is no word of letters with single hyphens between them."] =
            "„{0}“ ist kein Wort aus Buchstaben mit einzelnen Trennstrichen dazwischen.",
        ["\"{0}\" is {1} too wide for its column of {2}."] = "„{0}“ ist {1} zu breit für die Spalte von {2}.",
        ["\"{0}\" is {1} too wide for the {2} of {3}."] = "„{0}“ ist {1} zu breit; Platz ({2}): {3}.",
        ["\"{0}\" looks like a country code."] = "„{0}“ sieht wie ein Länderkürzel aus.",
        ["A footer has 1 to {0} columns, not {1}."] = "Eine Fußzeile hat 1 bis {0} Spalten, nicht {1}.",
        ["A footnote stands where none can stand."] = "Eine Fußnote steht, wo keine stehen kann.",
        ["A heading of level {0} follows {1}."] = "Auf {1} folgt eine Überschrift der Ebene {0}.",
        ["A letter needs a subject."] = "Ein Schreiben braucht einen Betreff.",
        ["A letter needs text."] = "Ein Schreiben braucht Text.",
        ["A note of automated issue stands beside another signature."] =
            "Ein Vermerk über maschinelle Erstellung steht neben einer anderen Unterschrift.",
        ["A reference line has 1 to {0} columns, not {1}."] = "Eine Bezugszeichenzeile hat 1 bis {0} Spalten, nicht {1}.",
        ["DIN 91379 does not allow \"{0}\" ({1}) in datatype {2}; it stands {3}."] =
            "DIN 91379 erlaubt „{0}“ ({1}) nicht im Datentyp {2}; das Zeichen steht {3}.",
        ["German clocks never show {0}: they are put forward from {1} to {2}."] =
            "Die Uhren in Deutschland zeigen diese Zeit nie ({0}): Sie werden von {1} auf {2} vorgestellt.",
        ["German clocks show {0} twice: they are put back."] =
            "Die Uhren in Deutschland zeigen diese Zeit zweimal ({0}): Sie werden zurückgestellt.",
        ["Head and foot of continuation pages are {0} too high for {1} lines of text between them."] =
            "Kopf und Fuß der Folgeseiten sind {0} zu hoch für {1} Textzeilen dazwischen.",
        ["In a window of {0} the {1} \"{2}\" can be hidden by up to {3} {4}."] =
            "Im Fenster von {0} kann verdeckt sein ({1}): „{2}“, um bis zu {3} {4}.",
        ["It leaves only {0} for the text, less than {1}."] = "Das lässt dem Text nur {0}, weniger als {1}.",
        ["Lists are nested more than {0} deep."] = "Aufzählungen sind mehr als {0} Ebenen tief geschachtelt.",
        ["Only a side column has a foot; this head grows downwards."] =
            "Nur eine Seitenspalte hat einen Fuß; dieser Kopf wächst nach unten.",
        ["Page numbers are to stand in a side column, and there is none."] =
            "Seitenzahlen sollen in einer Seitenspalte stehen, und es gibt keine.",
        ["The address field reserves no place for a franking mark."] =
            "Das Anschriftfeld hält keinen Platz für einen Freimachungsvermerk frei.",
        ["The address has both a street and a post-office box."] = "Die Anschrift hat Straße und Postfach zugleich.",
        ["The block expands into more than {0} blocks."] = "Der Block wird zu mehr als {0} Blöcken.",
        ["The block expands more than {0} times."] = "Der Block wird mehr als {0}-mal ersetzt.",
        ["The block has no rows."] = "Der Block hat keine Zeilen.",
        ["The box ends at {0} / {1}, outside the sheet of {2} x {3}."] =
            "Das Feld endet bei {0} / {1}, außerhalb des Blatts von {2} x {3}.",
        ["The box lies over {0}."] = "Das Feld liegt über einem anderen: {0}.",
        ["The caption leaves only {0} of the page for the image."] = "Die Bildunterschrift lässt dem Bild nur {0} der Seite.",
        ["The cell lies over one that reaches down from above."] = "Die Zelle liegt über einer, die von oben hereinreicht.",
        ["The cell reaches beyond the last of {0} columns."] = "Die Zelle reicht über die letzte von {0} Spalten hinaus.",
        ["The cell reaches beyond the last row."] = "Die Zelle reicht über die letzte Zeile hinaus.",
        ["The columns are {0} wider than the text of {1}."] = "Die Spalten sind {0} breiter als der Text von {1}.",
        ["The columns with their spaces take {0} of the {1} between the margins, which is too much."] =
            "Die Spalten brauchen mit ihren Abständen {0} der {1} zwischen den Rändern; das ist zu viel.",
        ["The data is no whole PNG or JPEG image of 1 to 20 000 pixels a side, and no SVG image."] =
            "Die Daten sind kein vollständiges PNG- oder JPEG-Bild von 1 bis 20 000 Bildpunkten je Seite und kein SVG-Bild.",
        ["The flat is printed behind the street, which the address does not have."] =
            "Die Wohnungsnummer steht hinter der Straße, und die Anschrift hat keine.",
        ["The font {0} has no glyph for \"{1}\" ({2}); it stands {3}."] =
            "Die Schrift {0} hat kein Zeichen für „{1}“ ({2}); es steht {3}.",
        ["The footer of the {0} is {1} high; that is {2} too much for {3} lines of text."] =
            "Die Fußzeile ({0}) ist {1} hoch; das ist {2} zu viel für {3} Textzeilen.",
        ["The group has no lines."] = "Die Gruppe hat keine Zeilen.",
        ["The head pushes the text down to {0}; that is {1} too low for {2} lines of text."] =
            "Der Kopf schiebt den Text auf {0} hinunter; das ist {1} zu tief für {2} Textzeilen.",
        ["The header cell reaches into rows below the headers."] = "Die Kopfzelle reicht in Zeilen unter dem Tabellenkopf.",
        ["The header of continuation pages has nothing to print."] = "Die Kopfzeile der Folgeseiten hat nichts zu drucken.",
        ["The header of continuation pages is {0} high; that is {1} too much for {2} lines of text."] =
            "Die Kopfzeile der Folgeseiten ist {0} hoch; das ist {1} zu viel für {2} Textzeilen.",
        ["The image has no alternative text."] = "Das Bild hat keinen Alternativtext.",
        ["The image is {0} higher than the {1} that a page leaves for it."] =
            "Das Bild ist {0} höher als die {1}, die eine Seite ihm lässt.",
        ["The image is {0} wider than the text of {1}."] = "Das Bild ist {0} breiter als der Text von {1}.",
        ["The item begins with a list."] = "Der Listenpunkt beginnt mit einer Aufzählung.",
        ["The item holds something else than paragraphs and lists."] =
            "Der Listenpunkt enthält anderes als Absätze und Aufzählungen.",
        ["The item says nothing."] = "Der Listenpunkt sagt nichts.",
        ["The items cannot be numbered from {0}: the numbers run from 1 to {1}."] =
            "Die Punkte lassen sich nicht von {0} an zählen: Die Zahlen reichen von 1 bis {1}.",
        ["The letter has no salutation."] = "Das Schreiben hat keine Anrede.",
        ["The line \"{0}\" is {1} too wide for the {2} of {3}."] = "Die Zeile „{0}“ ist {1} zu breit; Platz ({2}): {3}.",
        ["The lines of the {0} lie over its image."] = "Zeilen liegen über dem Bild ({0}).",
        ["The list has no items."] = "Die Aufzählung hat keine Punkte.",
        ["The page number \"{0}\" is {1} too wide for its line of {2}."] =
            "Die Seitenzahl „{0}“ ist {1} zu breit für ihre Zeile von {2}.",
        ["The quotation has no paragraphs."] = "Das Zitat hat keine Absätze.",
        ["The recipient has no name."] = "Der Empfänger hat keinen Namen.",
        ["The reference line stands {0} over the side column."] = "Die Bezugszeichenzeile ragt {0} in die Seitenspalte.",
        ["The return line \"{0}\" is {1} higher than its zone of {2}."] =
            "Die Rücksendeangabe „{0}“ ist {1} höher als ihre Zone von {2}.",
        ["The row has no value."] = "Die Zeile hat keinen Wert.",
        ["The row leaves {0} of {1} columns open."] = "Die Zeile lässt {0} von {1} Spalten offen.",
        ["The sender block holds {0} lines, not {1}."] = "Der Absenderblock fasst {0} Zeilen, nicht {1}.",
        ["The side column holds {0}; its groups are {1} higher."] = "Die Seitenspalte fasst {0}; ihre Gruppen sind {1} höher.",
        ["The table has no columns."] = "Die Tabelle hat keine Spalten.",
        ["The table has no row below its headers."] = "Die Tabelle hat keine Zeile unter dem Tabellenkopf.",
        ["The text is empty."] = "Der Text ist leer.",
        ["The text is nested more than {0} deep."] = "Der Text ist mehr als {0} Ebenen tief geschachtelt.",
        ["The time has a fraction of a second."] = "Die Uhrzeit hat Sekundenbruchteile.",
        ["The value is null."] = "Der Wert fehlt (null).",
        ["The year {0} does not have four digits."] = "Das Jahr {0} hat nicht vier Ziffern.",
        ["The {0} does not fit beside the others: \"{1}\" ends {2} below the address field."] =
            "Neben den anderen ist kein Platz ({0}): „{1}“ endet {2} unter dem Anschriftfeld.",
        ["The {0} holds {1} lines beside the {2}, not {3}: from \"{4}\" on they are {5} too high."] =
            "Der Platz ({0}) fasst {1} Zeilen neben anderem ({2}), nicht {3}: Von „{4}“ an sind sie {5} zu hoch.",
        ["The {0} holds {1}; its lines are {2} higher."] = "Der Platz ({0}) fasst {1}; die Zeilen sind {2} höher.",
        ["The {0} stands {1} over the {2}."] = "Hier liegt etwas um {1} über anderem: {0} über {2}.",
        ["There are {0} more findings."] = "Es gibt {0} weitere Befunde.",
        ["{0} cannot be printed; it stands {1}."] = "{0} lässt sich nicht drucken; das Zeichen steht {1}.",
        ["{0} columns are more than {1}."] = "{0} Spalten sind mehr als {1}.",
        ["{0} columns {1} apart leave one of them no room."] =
            "{0} Spalten im Abstand von {1} lassen einer von ihnen keinen Platz.",
        ["{0} is less than 1."] = "{0} ist weniger als 1.",
        ["{0} is less than 6 pt."] = "{0} ist weniger als 6 pt.",
        ["{0} is less than nothing."] = "{0} ist weniger als nichts.",
        ["{0} is less than the type size, {1}."] = "{0} ist weniger als die Schriftgröße, {1}.",
        ["{0} is less than {1}."] = "{0} ist weniger als {1}.",
        ["{0} is more than the notes zone of {1}."] = "{0} ist mehr als die Vermerkzone von {1}.",
        ["{0} is no form of address."] = "{0} ist keine Anredeform.",
        ["{0} is no height from 10 to 60 mm."] = "{0} ist keine Höhe von 10 bis 60 mm.",
        ["{0} is no level from 1 to {1}."] = "{0} ist keine Ebene von 1 bis {1}.",
        ["{0} is no number of lines for a couple."] = "{0} ist keine Zeilenzahl für ein Paar.",
        ["{0} is no type size of 6 to 72 pt."] = "{0} ist keine Schriftgröße von 6 bis 72 pt.",
        ["{0} is no type size of 8 to 72 pt."] = "{0} ist keine Schriftgröße von 8 bis 72 pt.",
        ["{0} is no {1}, it is a {2}."] = "Der {0} ist kein {1}, sondern ein {2}.",
        ["{0} is none of the values there are."] = "{0} ist keiner der vorgesehenen Werte.",
        ["{0} is not between 1 and {1}."] = "{0} liegt nicht zwischen 1 und {1}.",
        ["{0} is not more than nothing and at most the {1} of a page."] =
            "{0} ist nicht mehr als nichts und höchstens die {1} einer Seite.",
        ["{0} leaves no room in a field of {1}."] = "{0} lässt in einem Feld von {1} keinen Platz.",
        ["{0} leaves no room."] = "{0} lässt keinen Platz.",
        ["{0} only {1} for the text beside them, less than {2}."] = "{0} dem Text daneben nur {1}, weniger als {2}.",
        ["{0} x {1} is more than the height of {2} that is there for these lines."] =
            "{0} x {1} ist mehr als die Höhe von {2}, die für diese Zeilen da ist.",
        ["{0}: the return line ends {1} below the {2} that the sender may take."] =
            "{0}: Die Rücksendeangabe endet {1} unter den {2}, die der Absender einnehmen darf.",
        ["{0}: the {1} reaches {2} into the white border of {3} at the {4} edge."] =
            "{0}: Etwas ragt in den weißen Rand von {3} ({4}), um {2}: {1}.",
        ["{0}: the {1} stands between {2} and {3}, which is kept for franking."] =
            "{0}: Zwischen {2} und {3}, wo freigemacht wird, steht etwas: {1}.",
        ["{0}: the {1} stands in the address field, where only the recipient may."] =
            "{0}: Im Anschriftfeld, wo nur der Empfänger stehen darf, steht etwas: {1}.",
        ["This is {0} higher than the {1} of a page."] = "Das ist {0} höher als die {1} einer Seite.",
        ["The text is {0} higher than its zone of {1}."] = "Der Text ist {0} höher als seine Zone von {1}.",
        ["\"{0}\" is {1} too wide for a line of {2}."] = "„{0}“ ist {1} zu breit für eine Zeile von {2}.",
        ["\"{0}\" does not fit on one line of {1}."] = "„{0}“ passt nicht auf eine Zeile von {1}.",
    };
}
