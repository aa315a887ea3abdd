using System.Text;
using Amtsbrief.Images.Svg;
using CsCheck;

namespace Amtsbrief.Tests.Images.Svg;

public sealed class HostileDrawingTests
{
    private const string Start = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";

    [Fact]
    public void Entities_are_never_expanded()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{Repeat($"&a{i - 1};", 10)}\">"));
        Refused($"<!DOCTYPE svg [<!ENTITY a0 \"ha\">{entities}]>{Start}<title>&a9;</title></svg>", "well-formed");
        Refused($"<!DOCTYPE svg [<!ENTITY a0 \"ha\">{entities}]>{Start}<path d='&a9;'/></svg>", "well-formed");
        Refused($"<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{Start}<title>&x;</title></svg>", "well-formed");
        Refused($"<!DOCTYPE svg [{Repeat("<!ENTITY % p 'x'>", 100_000)}", "well-formed");
    }

    [Fact]
    public void Elements_that_use_each_other_come_to_an_end()
    {
        var groups = string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"<g id='g{i}'>{Repeat($"<use href='#g{i - 1}'/>", 10)}</g>"));
        Refused(Start + "<g id='g0'><rect width='1' height='1'/></g>" + groups + "</svg>", "more than 20 000 elements");
        Refused(Start + "<g id='a'><use href='#a'/></g></svg>", "nested more than 64 deep");
        Refused(Start + "<use id='a' href='#b'/><use id='b' href='#a'/></svg>", "nested more than 64 deep");
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Refused(Start + Repeat("<g>", 100_000), "nested more than 64 deep");
        Refused(Start + "<metadata>" + Repeat("<x xmlns='urn:x'>", 100_000), "well-formed");
        Assert.Empty(Drawing.Read(Encoding.UTF8.GetBytes(Start + Repeat("<g>", 63) + Repeat("</g>", 63) + "</svg>")).Paths);
    }

    [Fact]
    public void More_than_logos_need_is_refused()
    {
        Refused(Start + Repeat("<g/>", 25_000) + "</svg>", "more than 20 000 elements");
        Refused($"{Start}<path d='M0 0{Repeat("h1v1h-1z", 60_000)}'/></svg>", "more than 200 000 path segments");
        Refused($"{Start}<polygon points='{Repeat("1 2 ", 250_000)}'/></svg>", "more than 200 000 path segments");
        Refused($"{Start}<path d='M0 0{Repeat("h1v1h-1z", 1_300_000)}'/></svg>", "more than 4 MB");
        Refused($"{Start}<path d='M0 {Repeat("1", 3_000_000)}'/></svg>", "cannot be read");
        Refused($"{Start}<path d='M{Repeat(" ", 3_000_000)}'/></svg>", "cannot be read");
        Refused($"{Start}<rect transform='{Repeat("scale(1)", 300_000)}x'/></svg>", "cannot be read");
        Refused($"{Start}<rect style='{Repeat("fill:red;", 300_000)}fill:x'/></svg>", "cannot be read");
    }

    [Fact]
    public void Many_attributes_are_no_trouble()
    {
        var attributes = string.Concat(Enumerable.Range(0, 200_000).Select(i => $" a{i}=''"));
        Assert.Empty(Drawing.Read(Encoding.UTF8.GetBytes($"{Start}<g{attributes}/></svg>")).Paths);
    }

    [Theory]
    [InlineData("<svg/>", "its root is <svg>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", "its root is <html>")]
    [InlineData("<g xmlns='http://www.w3.org/2000/svg'/>", "its root is <g>")]
    [InlineData("<?xml-stylesheet href='a.css'?><svg/>", "style sheet")]
    [InlineData("<svg", "well-formed")]
    [InlineData("<", "well-formed")]
    [InlineData("<?xml version='1.0' encoding='utf-99'?><svg/>", "well-formed")]
    [InlineData("<svg>&nbsp;</svg>", "its root is <svg>")]
    [InlineData("  <!-- -->", "well-formed")]
    public void What_is_no_drawing_is_refused(string text, string message) => Refused(text, message);

    [Fact]
    public void A_drawing_cut_off_anywhere_is_refused()
    {
        var file = Drawing.Of(
            "<g fill='red'><path d='M0 0L9 9 3 4z' style='fill:#123'/></g>");
        for (var length = 0; length < file.Length; length++)
        {
            Assert.NotEmpty(Drawing.Problem(file[..length]).Message);
        }
    }

    [Fact]
    public void Given_bytes_of_any_kind_when_read_then_the_answer_is_a_drawing_or_a_problem()
    {
        var word = Gen.OneOf(
            "<g ", "<path d='", "<rect ", "<use href='#a' id='a' ", "<circle r='5' ", "<polygon points='", "/>", "'>", ">",
            "</g>",
            "M", "c", "A", "z", "L", "H", "t", "S", "q", " 1 ", "-2.5", "1e9", "1e-9", ",", "NaN", " 0 0 1 ", ".5.5", "%", "mm",
            "transform='", "scale(", "rotate(", "matrix(", "skewX(90", ")", "'", " ", "style='", "fill:", "stroke:", "red", "#12",
            "url(#a)", ";", "width='", "height='", "opacity='.5'", "stroke-dasharray='1 2'", "stroke='red' ", "<![CDATA[", "]]>",
            "&amp;", "&#0;", "&#x10FFFF;", "<!--", "-->", "<?x ?>", "\uD800", "ä", "\0", "viewBox='0 0 1 1'");
        var content = word.Array[0, 40].Select(string.Concat);
        Gen.Select(content, Gen.Bool, (text, isClosed) => Start + text + (isClosed ? "</svg>" : "")).Sample(
            text => Read(Encoding.UTF8.GetBytes(text)), iter: 20_000);

        var file = Drawing.Of(
            "<g fill='red' transform='rotate(3 4 5)'><path d='M0 0a5 4 3 1 0 9 9L9 9 3 4z' style='fill:#123'/></g>");
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, file.Length - 1], Gen.Byte).Sample(
            (at, value, other, otherValue) =>
            {
                var damaged = (byte[])file.Clone();
                (damaged[at], damaged[other]) = (value, otherValue);
                Read(damaged);
            },
            iter: 20_000);

        Gen.Byte.Array[0, 60].Sample(noise => Read([(byte)'<', .. noise]), iter: 20_000);
    }

    private static void Read(byte[] file)
    {
        if (SvgReader.TryRead(file, out var image, out var problem))
        {
            var reach = 100 * Math.Max(image.Width, image.Height);
            Assert.All(image.Paths.SelectMany(path => path.Segments), segment =>
            {
                Assert.InRange(segment.End.X, -reach, reach);
                Assert.InRange(segment.End.Y, -reach, reach);
            });
        }
        else
        {
            Drawing.IsInTwoLanguages(problem);
            Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", problem.Advice, StringComparison.Ordinal);
            Assert.DoesNotContain(problem.Message, char.IsSurrogate);
            Assert.InRange(problem.Message.Length, 10, 400);
        }
    }

    private static void Refused(string text, string message) => Assert.Contains(
        message, Drawing.Problem(Encoding.UTF8.GetBytes(text)).Message, StringComparison.Ordinal);

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
