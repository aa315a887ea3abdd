namespace Amtsbrief.Findings;

/// <content>What to do.</content>
internal static partial class GermanFindings
{
    private static Dictionary<string, string> Advice() => new()
    {
        ["Begin with a paragraph, and put other blocks behind the list."] =
            "Beginnen Sie mit einem Absatz, und setzen Sie andere Blöcke hinter die Aufzählung.",
        ["Choose a time that clocks show once."] = "Wählen Sie eine Zeit, die die Uhren einmal zeigen.",
        ["Convert text to paths in the drawing program."] = "Wandeln Sie Text im Zeichenprogramm in Pfade um.",
        ["Copy it again from the bank's papers."] = "Übernehmen Sie sie noch einmal aus den Unterlagen der Bank.",
        ["Correct it, or leave it out: the IBAN is enough."] = "Berichtigen Sie sie, oder lassen Sie sie weg: Die IBAN genügt.",
        ["Correct it."] = "Berichtigen Sie das.",
        ["Correct the date."] = "Berichtigen Sie das Datum.",
        ["Correct the template."] = "Berichtigen Sie die Vorlage.",
        ["Correct the weekday or the date."] = "Berichtigen Sie Wochentag oder Datum.",
        ["Correct those above and check again."] = "Beheben Sie die oben genannten, und prüfen Sie noch einmal.",
        ["End it at the right margin, or set the columns closer."] =
            "Lassen Sie sie am rechten Rand enden, oder setzen Sie die Spalten enger.",
        ["Fill it in, or leave the whole entry out."] = "Füllen Sie ihn aus, oder lassen Sie den ganzen Eintrag weg.",
        ["Give at least one column."] = "Geben Sie mindestens eine Spalte an.",
        ["Give at least one detail, or no header."] = "Geben Sie mindestens eine Angabe an, oder keine Kopfzeile.",
        ["Give at least one entry."] = "Geben Sie mindestens einen Eintrag an.",
        ["Give at least one item."] = "Geben Sie mindestens einen Punkt an.",
        ["Give at least one row."] = "Geben Sie mindestens eine Zeile an.",
        ["Give at least one, or count fewer rows as headers."] =
            "Geben Sie mindestens eine an, oder zählen Sie weniger Zeilen zum Tabellenkopf.",
        ["Give at least one."] = "Geben Sie mindestens einen an.",
        ["Give it a text, or leave it out."] = "Geben Sie ihm einen Text, oder lassen Sie ihn weg.",
        ["Give it a value."] = "Geben Sie einen Wert an.",
        ["Give it level {0}, or write the heading between them."] =
            "Geben Sie ihr die Ebene {0}, oder schreiben Sie die Überschrift dazwischen.",
        ["Give one word without spaces and other signs; what is written with hyphens is several words."] =
            "Geben Sie ein Wort ohne Leerzeichen und andere Zeichen an; mit Bindestrichen sind es mehrere.",
        ["Give the bytes of a PNG, JPEG or SVG file."] = "Geben Sie die Bytes einer PNG-, JPEG- oder SVG-Datei an.",
        ["Give the value, or leave the row out."] = "Geben Sie den Wert an, oder lassen Sie die Zeile weg.",
        ["Give whole minutes or seconds."] = "Geben Sie ganze Minuten oder Sekunden an.",
        ["Keep either the note or the signatures."] = "Behalten Sie entweder den Vermerk oder die Unterschriften.",
        ["Keep the one that the postcode belongs to."] = "Behalten Sie das, wozu die Postleitzahl gehört.",
        ["Leave details out of it, or set it in a smaller size."] = "Lassen Sie Angaben weg, oder setzen Sie sie kleiner.",
        ["Leave details out, or set them in a smaller size."] = "Lassen Sie Angaben weg, oder setzen Sie sie kleiner.",
        ["Leave it out, or use an address field that begins lower, as Template.WithStampArea makes it."] =
            "Lassen Sie es weg, oder nehmen Sie ein tiefer beginnendes Anschriftfeld wie das von Template.WithStampArea.",
        ["Leave lines out or join them."] = "Lassen Sie Zeilen weg, oder fassen Sie sie zusammen.",
        ["Leave lines out or shorten them."] = "Lassen Sie Zeilen weg, oder kürzen Sie sie.",
        ["Leave lines out, or set them in a smaller size."] = "Lassen Sie Zeilen weg, oder setzen Sie sie kleiner.",
        ["Leave lines out, or use a smaller cover."] = "Lassen Sie Zeilen weg, oder nehmen Sie eine kleinere Hülle.",
        ["Leave lines out, or use a smaller cover. The figures of this cover are rough: try a real one."] =
            "Lassen Sie Zeilen weg, oder nehmen Sie eine kleinere Hülle. Die Maße dieser Hülle sind grob: Probieren " +
            "Sie eine echte.",
        ["Leave lines out, or use a template with more room or a lower line height."] =
            "Lassen Sie Zeilen weg, oder nehmen Sie eine Vorlage mit mehr Platz oder kleinerer Zeilenhöhe.",
        ["Leave one of them out, or give the lines a place of their own in the template's letterhead."] =
            "Lassen Sie eines davon weg, oder geben Sie den Zeilen einen eigenen Platz im Briefkopf der Vorlage.",
        ["Leave the country out."] = "Lassen Sie das Land weg.",
        ["Let each row fill all columns, counting the cells that reach into it from above."] =
            "Lassen Sie jede Zeile alle Spalten füllen; Zellen, die von oben hereinreichen, zählen mit.",
        ["Let it expand into core blocks."] = "Lassen Sie ihn zu Grundblöcken werden.",
        ["Let it expand into fewer."] = "Lassen Sie ihn zu weniger Blöcken werden.",
        ["Make columns narrower, or leave one out."] = "Machen Sie Spalten schmaler, oder lassen Sie eine weg.",
        ["Make fixed columns narrower, shorten the longest words, or write U+00AD where they may be broken."] =
            "Machen Sie feste Spalten schmaler, kürzen Sie die längsten Wörter, oder schreiben Sie U+00AD an Trennstellen.",
        ["Make it smaller."] = "Machen Sie es kleiner.",
        ["Make room for them, or reduce the line height or the number of lines."] =
            "Schaffen Sie Platz, oder verringern Sie Zeilenhöhe oder Zeilenzahl.",
        ["Make the column wider, shorten the word, or write U+00AD where it may be broken."] =
            "Machen Sie die Spalte breiter, kürzen Sie das Wort, oder schreiben Sie U+00AD an Trennstellen.",
        ["Make them lower, or reduce the margins."] = "Machen Sie sie niedriger, oder verkleinern Sie die Ränder.",
        ["Move it or make it smaller."] = "Verschieben oder verkleinern Sie es.",
        ["Move it out of the field, or leave it out."] = "Verschieben Sie es aus dem Feld, oder lassen Sie es weg.",
        ["Move it, make it smaller, or leave it out."] = "Verschieben oder verkleinern Sie es, oder lassen Sie es weg.",
        ["Move one of them."] = "Verschieben Sie eines davon.",
        ["Name the street, or leave the flat out."] = "Nennen Sie die Straße, oder lassen Sie die Wohnungsnummer weg.",
        ["Nest it less deeply."] = "Schachteln Sie weniger tief.",
        ["Nest the list less deeply, or begin at a smaller number."] =
            "Schachteln Sie weniger tief, oder beginnen Sie mit einer kleineren Zahl.",
        ["Nest them less deeply."] = "Schachteln Sie sie weniger tief.",
        ["Pin the group to the top, or use a side column."] = "Heften Sie die Gruppe oben an, oder nehmen Sie eine Seitenspalte.",
        ["Put it into the text: none stands in headings, captions, header cells and other footnotes."] =
            "Setzen Sie sie in den Text: In Überschriften, Bildunterschriften, Kopfzellen und anderen Fußnoten steht keine.",
        ["Put the return line at the top of the address field."] =
            "Setzen Sie die Rücksendeangabe an den oberen Rand des Anschriftfelds.",
        ["Put them at head or foot, or use a side column for the head."] =
            "Setzen Sie sie an Kopf oder Fuß, oder nehmen Sie eine Seitenspalte.",
        ["Remove it."] = "Entfernen Sie es.",
        ["Replace the character, or use a font that has it."] =
            "Ersetzen Sie das Zeichen, oder nehmen Sie eine Schrift, die es hat.",
        ["Save the drawing once more as plain SVG 1.1."] = "Speichern Sie die Zeichnung noch einmal als einfaches SVG 1.1.",
        ["Say what the image says; BITV 2.0 asks for it."] = "Sagen Sie, was das Bild sagt; die BITV 2.0 verlangt es.",
        ["Set the columns closer, or leave one out."] = "Setzen Sie die Spalten enger, oder lassen Sie eine weg.",
        ["Shorten it, or set it in a smaller size."] = "Kürzen Sie sie, oder setzen Sie sie kleiner.",
        ["Shorten it, set it in a smaller size, or use a smaller cover."] =
            "Kürzen Sie sie, setzen Sie sie kleiner, oder nehmen Sie eine kleinere Hülle.",
        ["Shorten it."] = "Kürzen Sie es.",
        ["Shorten the longest key."] = "Kürzen Sie den längsten Schlüssel.",
        ["Shorten the word, or put U+00AD where it may be broken."] =
            "Kürzen Sie das Wort, oder schreiben Sie U+00AD an Trennstellen.",
        ["That is right between authorities; otherwise write one, or have it derived from the recipient."] =
            "Zwischen Behörden ist das richtig; sonst schreiben Sie eine, oder lassen Sie sie aus dem Empfänger ableiten.",
        ["Use a template with a stamp area, as Template.WithStampArea makes it, or leave the mark out."] =
            "Nehmen Sie eine Vorlage mit Freimachungsfeld wie die von Template.WithStampArea, oder lassen Sie den " +
            "Vermerk weg.",
        ["Use a template with more room or a lower line height."] =
            "Nehmen Sie eine Vorlage mit mehr Platz oder kleinerer Zeilenhöhe.",
        ["Write an absolute address with https, http, mailto or tel."] =
            "Schreiben Sie eine vollständige Adresse mit https, http, mailto oder tel.",
        ["Write each line as an entry of its own."] = "Schreiben Sie jede Zeile als eigenen Eintrag.",
        ["Write five digits without spaces and without \"D-\"; for post abroad name the country."] =
            "Schreiben Sie fünf Ziffern ohne Leerzeichen und ohne „D-“; für Auslandspost nennen Sie das Land.",
        ["Write it as in \"de-DE\", \"en\" or \"fr\"."] = "Schreiben Sie es wie „de-DE“, „en“ oder „fr“.",
        ["Write it as in \"poststelle@example.de\"."] = "Schreiben Sie sie wie „poststelle@example.de“.",
        ["Write it as in \"www.example.de\"."] = "Schreiben Sie sie wie „www.example.de“.",
        ["Write it as the register does, or correct the encoding that the data was read with."] =
            "Schreiben Sie es wie das Register, oder berichtigen Sie die Kodierung, mit der die Daten gelesen wurden.",
        ["Write the country's German name, such as \"Frankreich\"."] =
            "Schreiben Sie den deutschen Namen des Landes, etwa „Frankreich“.",
    };
}
