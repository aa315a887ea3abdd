using System.Text;
using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class RunTextTests
{
    [Theory]
    [InlineData("Brief", "<w:t>Brief</w:t>")]
    [InlineData("", "")]
    [InlineData("ein ", "<w:t xml:space=\"preserve\">ein </w:t>")]
    [InlineData(" ein", "<w:t xml:space=\"preserve\"> ein</w:t>")]
    [InlineData("Druck\u00ADerzeugnis", "<w:t>Druck</w:t><w:softHyphen /><w:t>erzeugnis</w:t>")]
    [InlineData("A\u20111", "<w:t>A</w:t><w:noBreakHyphen /><w:t>1</w:t>")]
    [InlineData("\u00AD\u2011", "<w:softHyphen /><w:noBreakHyphen />")]
    [InlineData("20\u00A0Uhr", "<w:t>20\u00A0Uhr</w:t>")]
    public void Given_characters_When_written_Then_hyphens_are_elements_and_edge_spaces_are_kept(string text, string expected)
    {
        using var xml = new PartWriter();
        RunText.Append(xml, text);
        Assert.Equal(expected, Encoding.UTF8.GetString(xml.Written.Span));
    }
}
