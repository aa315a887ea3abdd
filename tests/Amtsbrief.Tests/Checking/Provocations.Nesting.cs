using Amtsbrief.Inlines;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Nesting() => new()
    {
        ["block that expands into itself"] = new(
            _press.Saying(new OwnBlock(self => [self]), new Paragraph("Text")), "error AB408 body[0]"),
        ["block that expands into two of itself"] = new(
            _press.Saying(new Paragraph("Text"), new OwnBlock(self => [self, self])), "error AB408 body[1]"),
        ["block that doubles sixteen times"] = new(_press.Saying(Doubling(16)), "error AB408 body[0]"),
        ["block that multiplies into nothing"] = new(
            _press.Saying(Multiplying(by: 1_000, times: 5)), "error AB408 body[0]"),
        ["bold inside bold, 33 deep"] = new(_press.SayingText(Bold(33)), "error AB408 body[0].text"),
        ["bold inside bold, 100 000 deep"] = new(_press.SayingText(Bold(100_000)), "error AB408 body[0].text"),
    };

    /// <summary>A block that becomes two to the power of a number of paragraphs.</summary>
    internal static Block Doubling(int times) =>
        times == 0 ? new Paragraph("Text") : new OwnBlock(_ => [Doubling(times - 1), Doubling(times - 1)]);

    /// <summary>A text in so many layers of bold.</summary>
    internal static RichText Bold(int times)
    {
        RichText text = "Text";
        for (var time = 0; time < times; time++)
        {
            text = [new Strong(text)];
        }

        return text;
    }

    private static OwnBlock Multiplying(int by, int times) => new(_ =>
        times == 0 ? [] : ValueList.From(Enumerable.Repeat((Block)Multiplying(by, times - 1), by)));
}
