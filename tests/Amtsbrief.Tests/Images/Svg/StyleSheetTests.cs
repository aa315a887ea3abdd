using System.Text;
using Amtsbrief.Images;

namespace Amtsbrief.Tests.Images.Svg;

public sealed class StyleSheetTests
{
    private static readonly VectorColor _red = new(255, 0, 0);
    private static readonly VectorColor _blue = new(0, 0, 255);

    [Theory]
    [InlineData(".a{fill:red}")]
    [InlineData("rect { fill : red; }")]
    [InlineData("#one{fill:red}")]
    [InlineData("rect.a{fill:red}")]
    [InlineData("*.b{fill:red}")]
    [InlineData("* { fill: red }")]
    [InlineData(".x, .b ,.y{stroke:none;fill:red}")]
    [InlineData("/* { */ .a { /* fill: blue */ fill: red } <!-- --> .c {}")]
    [InlineData("<![CDATA[.a{fill:red}]]>")]
    public void Rules_for_elements_classes_and_ids_are_read(string sheet) => Assert.Equal(_red, FillUnder(sheet, ""));

    [Theory]
    [InlineData(".c{fill:red}")]
    [InlineData("circle{fill:red}")]
    [InlineData("circle.a{fill:red}")]
    [InlineData("#a{fill:red}")]
    public void Rules_for_others_change_nothing(string sheet) => Assert.Equal(default, FillUnder(sheet, ""));

    [Theory]
    [InlineData(".a{fill:blue} .b{fill:red}")]
    [InlineData(".a{fill:red} rect{fill:blue} *{fill:blue}")]
    [InlineData("#one{fill:red} .a{fill:blue}")]
    [InlineData("rect.a{fill:red} .a{fill:blue}")]
    [InlineData("#one{fill:red} rect.a{fill:blue}")]
    public void The_closer_rule_wins_and_of_equals_the_last(string sheet) => Assert.Equal(_red, FillUnder(sheet, ""));

    [Fact]
    public void A_sheet_goes_before_attributes_and_after_the_style_of_the_element()
    {
        Assert.Equal(_red, FillUnder(".a{fill:red}", "fill='blue'"));
        Assert.Equal(_blue, FillUnder(".a{fill:red}", "style='fill:blue'"));
    }

    [Fact]
    public void Several_sheets_anywhere_are_one() => Assert.Equal(
        [_blue, _red],
        Drawing.Read(
            "<rect class='a' width='1' height='1'/><defs><style type='text/css'>.a{fill:red}.b{fill:red}</style></defs>"
            + "<rect class='b' width='1' height='1'/><style media='all'>.a{fill:blue}</style>")
            .Paths.Select(path => path.Fill!.Color));

    [Theory]
    [InlineData("g rect{fill:red}")]
    [InlineData("g>rect{fill:red}")]
    [InlineData("rect:hover{fill:red}")]
    [InlineData(".a.b{fill:red}")]
    [InlineData("rect[x]{fill:red}")]
    [InlineData("@media print{rect{fill:red}}")]
    [InlineData("@import 'a.css';")]
    [InlineData(".a{fill:red !important}")]
    [InlineData(".a{fill:red")]
    [InlineData(".a")]
    [InlineData("{fill:red}")]
    [InlineData(".a,{fill:red}")]
    [InlineData("/* .a{fill:red}")]
    [InlineData(".ä{fill:red}")]
    public void Sheets_that_say_more_are_refused(string sheet)
    {
        var problem = Drawing.Problem($"<style>{sheet.Replace(">", "&gt;", StringComparison.Ordinal)}</style>");
        Assert.Contains("<style> in line 1", problem.Message, StringComparison.Ordinal);
        Assert.Contains("presentation attributes", problem.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("media='print'")]
    [InlineData("type='text/less'")]
    public void Sheets_for_something_else_are_refused(string attribute) => Assert.Contains(
        "<style>", Drawing.Problem($"<style {attribute}>.a{{fill:red}}</style>").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(".a{clip-path:url(#c)}", "clip-path=")]
    [InlineData(".a{transform:scale(2)}", "transform=")]
    [InlineData(".a{fill:url(#g)}", "fill=")]
    public void What_is_not_drawn_is_named_from_a_sheet_as_well(string sheet, string message) => Assert.Contains(
        message,
        Drawing.Problem($"<style>{sheet}</style><rect class='a' width='1' height='1'/>").Message,
        StringComparison.Ordinal);

    [Fact]
    public void Sheets_of_any_size_come_to_an_end()
    {
        var elements = Repeat("<g class='a'/>", 15_000);
        Refused("2 000 rules", $"<style>{Repeat(".a{b:c}", 100_000)}</style>");
        Refused("2 000 rules", $"<style>{Repeat(".a,", 100_000)}.a{{b:c}}</style>");
        Refused("too many elements", $"<style>{Repeat("*{b:c}", 1_900)}</style>{elements}");
        Refused("<style>", $"<style>{Repeat("/*", 1_500_000)}</style>");
        Assert.Empty(Drawing.Read($"<style>{Repeat("*{}", 300_000)}</style>{elements}").Paths);
        Assert.Empty(Drawing.Read($"<style>{Repeat("x.a{b:c}", 1_900)}</style>{elements}").Paths);
    }

    private static void Refused(string message, string content) =>
        Assert.Contains(message, Drawing.Problem(content).Message, StringComparison.Ordinal);

    private static VectorColor FillUnder(string sheet, string attributes) =>
        Drawing.Path($"<style>{sheet}</style><rect id='one' class='a b' width='1' height='1' {attributes}/>").Fill!.Color;

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
