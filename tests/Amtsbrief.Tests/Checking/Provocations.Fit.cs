using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Fit() => new()
    {
        ["keys that are too wide"] = new(
            _press.Saying(new Paragraph("Text"), Rows(new KeyValueRow { Key = Long(50), Lines = ["Wert"] })),
            "error AB201 body[1]"),
        ["groups of a side column that collide"] = new(
            _press.From(office => office with { Transit = ValueList.From(Enumerable.Repeat(Letters.Tram, 25)) }),
            "error AB203 sender") { Template = BuiltInTemplates.SideColumn },
        ["information block that pushes the text off the page"] = new(
            _press.From(office => office with { ServiceBuildings = ValueList.From(Enumerable.Repeat(Letters.Building, 25)) }),
            "error AB203 sender"),
        ["word that is too wide for the information block"] = new(
            _press.From(office => office with { Web = $"www.{Long(60)}.example" }), "error AB204 sender.web"),
        ["word that is too wide for the side column"] = new(
            _press.From(office => office with { Mail = $"{Long(30)}@muster.example" }),
            "error AB204 sender.mail") { Template = BuiltInTemplates.SideColumn },
        ["words of the text that are too wide"] = new(
            _press with { DocumentKind = Long(60), Subject = ["Ein", Long(60)], Salutation = [Long(60)], Closing = Long(60) },
            "error AB204 documentKind", "error AB204 subject[1]", "error AB204 salutation[0]", "error AB204 closing"),
        // Each of these is longer than a Length can say.
        ["lines of a hundred metres"] = new(
            _press with { Subject = [Long(60_000)], Recipient = new GroupRecipient { Lines = [Long(60_000)] } },
            "error AB201 recipient.lines[0]", "error AB204 subject[0]"),
        ["keys of a hundred metres"] = new(
            _press.Saying(Rows(new KeyValueRow { Key = Long(60_000), Lines = ["Wert"] })), "error AB201 body[0]"),
        ["column of a hundred metres"] = new(
            _press.From(office => office with { ServiceBuildings = ValueList.From(Enumerable.Repeat(Letters.Building, 6_000)) }),
            "error AB203 sender") { Template = BuiltInTemplates.SideColumn },
        ["information block of a hundred metres"] = new(
            _press.From(office => office with { ServiceBuildings = ValueList.From(Enumerable.Repeat(Letters.Building, 6_000)) }),
            "error AB203 sender"),
    };
}
