using Amtsbrief.Tests.Images;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Images() => new()
    {
        ["letterhead without alternative text"] = new(
            _press.From(office => office with { Letterhead = Letters.Letterhead with { AlternativeText = " " } }),
            "error AB501 sender.letterhead.alternativeText"),
        ["letterhead with null for alternative text"] = new(
            _press.From(office => office with { Letterhead = Letters.Letterhead with { AlternativeText = null! } }),
            "error AB501 sender.letterhead.alternativeText"),
        ["letterhead without data"] = new(WithLetterhead([]), "error AB502 sender.letterhead.data"),
        ["letterhead that is no image"] = new(WithLetterhead([1, 2, 3]), "error AB502 sender.letterhead.data"),
        ["letterhead of no size"] = new(WithLetterhead(TestImages.Png(0, 0)), "error AB502 sender.letterhead.data"),
        ["letterhead cut off"] = new(WithLetterhead(TestImages.Png(9, 9)[..^13]), "error AB502 sender.letterhead.data"),
        ["letterhead that is too large"] = new(WithLetterhead(TestImages.Jpeg(20_001, 9)), "error AB502 sender.letterhead.data"),
        ["letterhead as a drawing with text"] = new(
            WithLetterhead(TestImages.Svg("<text>A</text>")), "error AB502 sender.letterhead.data"),
        ["letterhead as a drawing cut off"] = new(
            WithLetterhead(TestImages.Svg()[..^1]), "error AB502 sender.letterhead.data"),
        ["letterhead as XML that is no drawing"] = new(
            WithLetterhead("<html/>"u8.ToArray()), "error AB502 sender.letterhead.data"),
    };

    private static Letter WithLetterhead(byte[] data) =>
        _press.From(office => office with { Letterhead = Letters.Letterhead with { Data = ValueList.From(data) } });
}
