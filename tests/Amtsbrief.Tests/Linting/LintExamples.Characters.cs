using Amtsbrief.Inlines;

namespace Amtsbrief.Tests.Linting;

internal static partial class LintExamples
{
    private static Dictionary<string, LintExample> Characters() => new()
    {
        ["straight quotes"] = Text(FindingCodes.StraightQuotes, "das Feld \"Name\" fehlt", "das Feld „Name“ fehlt"),
        ["straight quotes over several parts"] = new(
            FindingCodes.StraightQuotes,
            _postal.SayingText(["das Feld \"", new Strong("Name"), "\" fehlt"]),
            _postal.SayingText(["das Feld „", new Strong("Name"), "“ fehlt"])),
        ["one straight quote"] = Text(FindingCodes.StraightQuotes, "das Feld \"Name fehlt", null),
        ["English quotes"] = Text(FindingCodes.ForeignQuotes, "das Feld “Name” fehlt", "das Feld „Name“ fehlt"),
        ["English closing quote"] = Text(FindingCodes.ForeignQuotes, "das Feld „Name” fehlt", "das Feld „Name“ fehlt"),
        ["straight apostrophe"] = Text(FindingCodes.WrongApostrophe, "so geht's nicht", "so geht’s nicht"),
        ["accent as apostrophe"] = Text(FindingCodes.WrongApostrophe, "so geht´s nicht", "so geht’s nicht"),
        ["hyphen as dash"] = Text(FindingCodes.HyphenAsDash, "der Antrag - er kam spät", "der Antrag – er kam spät"),
        ["long dash"] = Text(FindingCodes.HyphenAsDash, "der Antrag—er kam spät", "der Antrag – er kam spät"),
        ["parted dots"] = Text(FindingCodes.EllipsisForm, "und so weiter . . .", "und so weiter …"),
        ["ellipsis and full stop"] = Text(FindingCodes.EllipsisForm, "und so weiter ….", "und so weiter …"),
        ["double space"] = Text(FindingCodes.DoubleSpace, "der  Antrag", "der Antrag"),
        ["double space in an address"] = Names(
            FindingCodes.DoubleSpace, ["Frau", "Erika  Mustermann"], ["Frau", "Erika Mustermann"]),
        ["space at the end"] = Text(FindingCodes.OuterSpace, "der Antrag kam. ", "der Antrag kam."),
        ["space before a comma"] = Text(FindingCodes.SpaceBeforePunctuation, "der Antrag , den", "der Antrag, den"),
        ["space in brackets"] = Text(FindingCodes.SpaceBeforePunctuation, "der Antrag ( neu ) kam", "der Antrag (neu) kam"),
        ["no space behind a comma"] = Text(FindingCodes.SpaceAfterPunctuation, "Antrag,den wir", "Antrag, den wir"),
        ["space in an address"] = Text(
            FindingCodes.BrokenAddress, "an post @ muster.example senden", "an post@muster.example senden"),
        ["no no-break space"] = new(
            FindingCodes.NoBreakSpace,
            _postal.SayingText("nach § 3 um 14 Uhr") with { SpacesAsWritten = true, Subject = ["Ihr Antrag"] },
            _postal.SayingText("nach §\u00A03 um 14\u00A0Uhr") with { SpacesAsWritten = true, Subject = ["Ihr Antrag"] }),
        ["spaced letters"] = Text(FindingCodes.SpacedLetters, "wir bitten d r i n g e n d darum", null),
    };

    private static Dictionary<string, LintExample> Addresses() => new()
    {
        ["Firma before a legal form"] = Names(FindingCodes.CompanyPrefix, ["Firma Muster GmbH"], ["Muster GmbH"]),
        ["Firma above a legal form"] = Names(FindingCodes.CompanyPrefix, ["Firma", "Muster GmbH"], ["Muster GmbH"]),
        ["An alone"] = Names(FindingCodes.AddressTo, ["An die", "Stadt Musterstadt"], ["Stadt Musterstadt"]),
        ["An before a name"] = Names(FindingCodes.AddressTo, ["An Frau Erika Mustermann"], ["Frau Erika Mustermann"]),
        ["z. H."] = Names(
            FindingCodes.AddressTo, ["Muster GmbH", "z. H. Frau Probe"], ["Muster GmbH", "Frau Probe"]),
        ["comma in an address"] = Names(FindingCodes.AddressPunctuation, ["Erika Mustermann,"], ["Erika Mustermann"]),
        ["Herr in an address"] = Names(FindingCodes.AddressCase, ["Herr Max Mustermann"], ["Herrn Max Mustermann"]),
        ["D- before a postcode"] = Address(
            FindingCodes.PostcodePrefix, Letters.Address with { Postcode = "D-12345" }, Letters.Address),
        ["D- in a text"] = Text(FindingCodes.PostcodePrefix, "in D-12345 Musterstadt", "in 12345 Musterstadt"),
        ["letter of a house"] = Address(
            FindingCodes.HouseNumber, Letters.Address with { Street = "Musterweg 16a" },
            Letters.Address with { Street = "Musterweg 16 a" }),
        ["range of houses"] = Address(
            FindingCodes.HouseNumber, Letters.Address with { Street = "Musterweg 25-27" },
            Letters.Address with { Street = "Musterweg 25 – 27" }),
    };
}
