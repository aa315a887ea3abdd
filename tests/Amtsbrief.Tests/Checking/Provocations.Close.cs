using Amtsbrief.Inlines;
using Amtsbrief.Signatures;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Close() => new()
    {
        ["automated issue beside a signature"] = new(
            _press with { Signatures = [new AutomatedIssue(), new RenderedSignature { Name = "Max Mustermann" }] },
            "error AB426 signatures[0]"),
        ["signatures with empty parts"] = new(
            _press with
            {
                Signatures = [new HandSignature { Name = "", Addition = " ", Unit = "" }], Postscript = "", SigningBody = " ",
                Certification = new Certification { Name = "", Office = "", Note = "" },
            },
            "error AB101 signingBody", "error AB101 signatures[0].addition", "error AB101 signatures[0].name", "error AB101 signatures[0].unit",
            "error AB101 certification.name", "error AB101 certification.office", "error AB101 certification.note",
            "error AB101 postscript"),
        ["note of automated issue that says nothing"] = new(
            _press with { Signatures = [new AutomatedIssue { Note = "" }] }, "error AB101 signatures[0].note"),
        ["enclosures and distribution with empty lines"] = new(
            _press with { Enclosures = [""], Distribution = ["a", ""], ForInformation = [" "] },
            "error AB101 enclosures[0]", "error AB101 distribution[1]", "error AB101 forInformation[0]"),
        ["null below the text"] = new(
            _press with
            {
                Certification = new Certification { Name = null! }, Enclosures = [null!], Distribution = [null!],
                ForInformation = [null!],
            },
            "error AB104 certification.name", "error AB104 enclosures[0]", "error AB104 distribution[0]",
            "error AB104 forInformation[0]"),
        ["images below the text that are wrong"] = new(
            _press with
            {
                Signatures =
                [
                    new ImageSignature { Name = "a", Image = null! },
                    new ImageSignature
                    {
                        Name = "b", Image = Letters.Letterhead with { AlternativeText = "" }, Height = Length.Zero,
                    },
                    new ImageSignature { Name = "c", Image = Letters.Letterhead, Height = 50.Mm },
                ],
                Seal = new OfficialSeal { Image = Letters.Letterhead with { Data = [] }, Height = 61.Mm },
            },
            "error AB425 signatures[1].height", "error AB425 seal.height", "error AB104 signatures[0].image",
            "error AB501 signatures[1].image.alternativeText", "error AB222 signatures[2].image",
            "error AB502 seal.image.data"),
    };
}
