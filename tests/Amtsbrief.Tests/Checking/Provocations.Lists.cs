using Amtsbrief.Blocks;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Lists() => new()
    {
        ["list without items"] = new(_press.Saying(List()), "error AB102 body[0].items"),
        ["item that says nothing"] = new(_press.Saying(List("a", new ListItem([]))), "error AB102 body[0].items[1].blocks"),
        ["item that expands into nothing"] = new(
            _press.Saying(List(new ListItem([new OwnBlock(_ => [])]))), "error AB102 body[0].items[0].blocks"),
        ["item with an empty text"] = new(_press.Saying(List("")), "error AB101 body[0].items[0].blocks[0].text"),
        ["items with other blocks"] = new(
            _press.Saying(List(new ListItem([new Paragraph("a"), new HorizontalRule()]), new ListItem([List("b")]))),
            "error AB423 body[0].items[0].blocks[1]", "error AB423 body[0].items[1].blocks[0]"),
        ["null in a list"] = new(
            _press.Saying(List(null!, "a"), List(new ListItem([null!]))),
            "error AB104 body[0].items[0]", "error AB104 body[1].items[0].blocks[0]"),
        ["numbers that cannot be written"] = new(
            _press.Saying(
                List("a") with { Start = 0 },
                List("a", "b") with { Style = ListStyle.UpperRoman, Start = 3999 },
                List("a") with { Style = (ListStyle)9 }),
            "error AB425 body[0].start", "error AB425 body[1].start", "error AB425 body[2].style"),
        ["labels that leave no room for the text"] = new(
            _press.Saying(Wide(Item("a", Wide("b")))),
            "error AB201 body[0].items[0].blocks[1]") { Template = BuiltInTemplates.SideColumn },
        ["lists four deep"] = new(
            _press.Saying(List(Item("1", List(Item("2", List(Item("3", List("4")))))))),
            "error AB408 body[0].items[0].blocks[1].items[0].blocks[1].items[0].blocks[1]"),
    };

    private static ListBlock List(params ValueList<ListItem> items) => new() { Items = items };

    // Its label is thirty letters long.
    private static ListBlock Wide(ListItem item) => List(item) with { Style = ListStyle.LowerLetter, Start = 780 };

    private static ListItem Item(string text, ListBlock list) => new([new Paragraph(text), list]);
}
