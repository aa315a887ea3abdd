using Amtsbrief.Blocks;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

internal static partial class LintExamples
{
    private static Dictionary<string, LintExample> Closes() => new()
    {
        ["comma behind the close"] = new(
            FindingCodes.ClosingPunctuation, _postal with { Closing = "Mit freundlichen Grüßen," },
            _postal with { Closing = "Mit freundlichen Grüßen" }),
        ["colon behind an addition"] = new(
            FindingCodes.SignatureText, Signed(new HandSignature { Addition = "Im Auftrag:", Name = "Max Probe" }),
            Signed(new HandSignature { Addition = "Im Auftrag", Name = "Max Probe" })),
        ["gez. by hand"] = new(
            FindingCodes.SignatureText, Signed(new RenderedSignature { Name = "gez. Max Probe" }),
            Signed(new RenderedSignature { Name = "Max Probe" })),
        ["heading among the enclosures"] = new(
            FindingCodes.EnclosureColon, Enclosing("Anlagen:", "Merkblatt"), Enclosing("Merkblatt")),
        ["heading before an enclosure"] = new(
            FindingCodes.EnclosureColon, Enclosing("Anlage: Merkblatt"), Enclosing("Merkblatt")),
        ["heading of the template with colon"] = new(FindingCodes.EnclosureColon, Enclosing("Merkblatt"), null)
        {
            Template = BuiltInTemplates.Din5008FormB with
            {
                Wording = BuiltInTemplates.Din5008FormB.Wording with { Enclosure = "Anlage:" },
            },
        },
        ["enclosure announced"] = Text(
            FindingCodes.EnclosureNotListed, "wir haben Ihren Antrag erhalten. Als Anlage erhalten Sie das Merkblatt.", null),
        ["enclosure announced by anbei"] =
            Text(FindingCodes.EnclosureNotListed, "anbei erhalten Sie das Merkblatt.", null),
        ["enclosure announced by beigefügt"] =
            Text(FindingCodes.EnclosureNotListed, "beigefügt finden Sie das Merkblatt.", null),
        ["enclosure announced by beifügen"] =
            Text(FindingCodes.EnclosureNotListed, "wir fügen Ihnen das Merkblatt bei.", null),
        ["enclosure announced by beiliegen"] =
            Text(FindingCodes.EnclosureNotListed, "das Merkblatt liegt bei.", null),
        ["enclosure not mentioned"] = new(
            FindingCodes.EnclosureNotMentioned, _postal with { Enclosures = ["Merkblatt"] }, null),
        ["enclosures in a paragraph"] = new(
            FindingCodes.EnclosuresInText,
            _postal.Saying(new Paragraph("wir haben Ihren Antrag erhalten."), new Paragraph("Anlagen: Merkblatt")), null),
        ["mark in an item"] = new(
            FindingCodes.TypedListMark, _postal.Saying(new ListBlock { Items = ["- Merkblatt", "Vordruck"] }),
            _postal.Saying(new ListBlock { Items = ["Merkblatt", "Vordruck"] })),
        ["list of paragraphs"] = Text(FindingCodes.TypedListMark, "• Merkblatt", null),
        ["footnote by hand"] = Text(FindingCodes.TypedFootnoteMark, "die Gebühr¹⁾ ist fällig.", null),
    };

    private static Letter Signed(Signature signature) => _postal with { Signatures = [signature] };

    private static Letter Enclosing(params ValueList<string> enclosures) =>
        _postal.SayingText("das Merkblatt finden Sie in der Anlage.") with { Enclosures = enclosures };
}
