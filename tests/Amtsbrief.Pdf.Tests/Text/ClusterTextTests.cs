using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Tests.Text;

public sealed class ClusterTextTests
{
    [Theory]
    [InlineData("ffi", 2, "f|fi")]
    [InlineData("\u010C\u0323", 2, "\u010C|\u0323")]
    [InlineData("ḱ", 2, "k|\u0301")]
    [InlineData("ǟ", 3, "a|\u0308|\u0304")]
    [InlineData("x", 2, "x|\u2060")]
    [InlineData("a\u00ADb", 2, "a|b")]
    public void Characters_are_dealt_out_to_all_glyphs(string cluster, int glyphs, string expected)
    {
        string[] texts = new string[glyphs];

        ClusterText.Split(cluster, texts);

        Assert.Equal(expected.Split('|'), texts);
    }
}
