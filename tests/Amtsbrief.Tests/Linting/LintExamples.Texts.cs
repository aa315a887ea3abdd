using Amtsbrief.German;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

internal static partial class LintExamples
{
    private static Template Dots => BuiltInTemplates.Din5008FormB with { DateTimeStyle = GermanDateTimeStyle.DotTimes };

    private static Template Narrow => BuiltInTemplates.Din5008FormB with
    {
        DateTimeStyle = GermanDateTimeStyle.Din5008 with { RangeSign = RangeSign.EnDash },
    };

    private static Dictionary<string, LintExample> Texts() => new()
    {
        ["year of two digits"] = Text(FindingCodes.NumericDate, "am 25.08.26 kommen", null),
        ["short date"] = Text(FindingCodes.NumericDate, "am 5.3.2027 kommen", "am 05.03.2027 kommen"),
        ["date with spaces"] = Text(FindingCodes.NumericDate, "am 5. 3. 2027 kommen", "am 05.03.2027 kommen"),
        ["zero before the day"] = Text(FindingCodes.AlphanumericDate, "am 01. März kommen", "am 1.\u00A0März kommen"),
        ["no space before the month"] = Text(FindingCodes.AlphanumericDate, "am 11.März kommen", "am 11.\u00A0März kommen"),
        ["short month"] = Text(FindingCodes.ShortMonth, "am 5. Apr. 2027 kommen", "am 5. April 2027 kommen"),
        ["dot in a time"] = Text(FindingCodes.TimeSeparator, "um 14.00 Uhr kommen", "um 14:00 Uhr kommen"),
        ["dots in a range of times"] = Text(
            FindingCodes.TimeSeparator, "von 14.00 bis 16.30 Uhr", "von 14:00 bis 16:30 Uhr"),
        ["colon in a time"] = Text(FindingCodes.TimeSeparator, "um 14:00 Uhr kommen", "um 14.00 Uhr kommen") with
        {
            Template = Dots,
        },
        ["zero before a full hour"] = Text(FindingCodes.FullHourZero, "um 08 Uhr kommen", "um 8 Uhr kommen"),
        ["hour of one digit"] = Text(FindingCodes.OneDigitHour, "um 9:15 Uhr kommen", "um 09:15 Uhr kommen"),
        ["hyphen between times"] = Text(FindingCodes.RangeHyphen, "von 8-12 Uhr", "von 8\u00A0– 12 Uhr"),
        ["hyphen between years"] = Text(FindingCodes.RangeHyphen, "in den Jahren 2019-2021", "in den Jahren 2019\u00A0– 2021"),
        ["hyphen between dates"] = Text(
            FindingCodes.RangeHyphen, "vom 03.05.-05.05.2027 geschlossen", "vom 03.05.\u00A0– 05.05.2027 geschlossen"),
        ["hyphen between days"] = Text(FindingCodes.RangeHyphen, "vom 3.-5. Mai", "vom 3.\u00A0– 5. Mai"),
        ["hyphen between lengths of time"] = Text(FindingCodes.RangeHyphen, "dauert 2-3 Wochen", "dauert 2\u00A0– 3 Wochen"),
        ["hyphen between weekdays"] = Text(FindingCodes.RangeHyphen, "Montag-Freitag", "Montag\u00A0– Freitag"),
        ["hyphen between sections"] = Text(FindingCodes.RangeHyphen, "nach §§ 3-5 VwVfG", "nach §§ 3\u00A0– 5 VwVfG"),
        ["hyphen between pages"] = Text(FindingCodes.RangeHyphen, "auf den Seiten 5-7", "auf den Seiten 5\u00A0– 7"),
        ["dash between pages without spaces"] = Text(FindingCodes.RangeSpaces, "vgl. S. 5–7", "vgl. S. 5\u00A0– 7"),
        ["dash without spaces"] = Text(FindingCodes.RangeSpaces, "von 8–12 Uhr", "von 8\u00A0– 12 Uhr"),
        ["dash with spaces"] = Text(FindingCodes.RangeSpaces, "von 8 – 12 Uhr", "von 8–12 Uhr") with { Template = Narrow },
        ["brackets in a telephone number"] = Text(FindingCodes.PhoneForm, "(0211) 855-5", "0211 855-5"),
        ["slash in a telephone number"] = Text(
            FindingCodes.PhoneForm, "unter Telefon 0211/8371662 erreichbar", "unter Telefon 0211 8371662 erreichbar"),
        ["brackets behind a word"] = Text(FindingCodes.PhoneForm, "Tel.: (030) 90009-0", "Tel.: 030 90009-0"),
        ["telephone number in pairs"] = Text(FindingCodes.PhoneForm, "(02 11) 8 55-5", "0211 855-5"),
        ["telephone number in pairs behind a word"] = Text(
            FindingCodes.PhoneForm, "Telefon 0 30/9 00 09-0", "Telefon 030 90009-0"),
        ["dots in a telephone number"] = Text(FindingCodes.PhoneForm, "Tel. 030.90009-0", "Tel. 030 90009-0"),
        ["number in brackets behind a word"] = Text(
            FindingCodes.PhoneForm, "am Telefon (0211/8371662) sind wir", "am Telefon (0211 8371662) sind wir"),
        ["zero in brackets"] = Text(FindingCodes.PhoneForm, "+49 (0)211 855-5", "+49 211 855-5"),
        ["IBAN in one"] = Text(
            FindingCodes.IbanGroups, "IBAN DE33100205000001194700", "IBAN DE33 1002 0500 0001 1947 00"),
        ["IBAN in other groups"] = Text(
            FindingCodes.IbanGroups, "DE33 10020500 0001194700", "DE33 1002 0500 0001 1947 00"),
        ["IBAN with a slip"] = Text(FindingCodes.IbanInText, "IBAN DE33 1002 0500 0001 1947 01", null),
        ["currency before the amount"] = Text(FindingCodes.CurrencyPlace, "zahlen Sie EUR 50,00", "zahlen Sie 50,00\u00A0EUR"),
        ["amount in one"] = Text(FindingCodes.MoneyGroups, "es sind 1234567,50 EUR", "es sind 1.234.567,50 EUR"),
        ["percent"] = Text(FindingCodes.UnitSpace, "um 5% mehr", "um 5\u00A0% mehr"),
        ["unit"] = Text(FindingCodes.UnitSpace, "auf 2,5km Länge", "auf 2,5\u00A0km Länge"),
        ["degrees"] = Text(FindingCodes.UnitSpace, "bei 30° C", "bei 30\u00A0°C"),
        ["paragraph"] = Text(FindingCodes.ParagraphSignSpace, "nach §3 VwVfG", "nach §\u00A03 VwVfG"),
        ["paragraph without number"] = Text(FindingCodes.ParagraphSignAlone, "nach diesem § gilt", null),
        ["ampersand"] = Text(FindingCodes.Ampersand, "prüfen & genehmigen", "prüfen und genehmigen"),
        ["slash"] = Text(FindingCodes.SlashSpaces, "Bürgerinnen / Bürger", null),
        ["und / oder"] = Text(FindingCodes.SlashSpaces, "Kopie und / oder Urschrift", "Kopie und/oder Urschrift"),
        ["equals"] = Text(FindingCodes.OperatorSpaces, "12=12", "12\u00A0=\u00A012"),
        ["scale"] = Text(FindingCodes.OperatorSpaces, "im Maßstab 1:1000", "im Maßstab 1\u00A0:\u00A01000"),
        ["box"] = Text(FindingCodes.BoxPairs, "an Postfach 110643 senden", "an Postfach 11 06 43 senden"),
        ["z.B."] = Text(FindingCodes.AbbreviationSpaces, "so z.B. hier", "so z.\u00A0B. hier"),
        ["i.d.R."] = Text(FindingCodes.AbbreviationSpaces, "das ist i.d.R. so", "das ist i.\u00A0d.\u00A0R. so"),
        ["two full stops"] = Text(FindingCodes.DoubleFullStop, "Belege, Kopien usw..", "Belege, Kopien usw."),
        ["two full stops behind a word"] = Text(FindingCodes.DoubleFullStop, "Das ist alles.. Danke", null),
    };
}
