using System.Text;
using System.Xml;
using Amtsbrief.Docx.Packing;

namespace Amtsbrief.Docx.Tests.Packing;

public sealed class PartWriterTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>""";

    [Theory]
    [InlineData("Brief")]
    [InlineData("")]
    [InlineData("a & b < c > d")]
    [InlineData("\"a\" 'b'")]
    [InlineData("äöüß ẞ Łé 20\u00A0Uhr \u00AD\u2011")]
    [InlineData("😀 und 𝄞")]
    [InlineData("]]>")]
    public void Given_characters_When_written_Then_they_are_spelled_as_XmlWriter_does(string text)
    {
        using var xml = new PartWriter();
        xml.StartPart();
        xml.Start("w:p"u8);
        xml.Declare("w", "urn:w");
        xml.Attribute("w:val"u8, text);
        xml.Empty("w:tab"u8);
        xml.Start("w:t"u8);
        xml.Text(text);
        xml.End();
        xml.Empty("w:b"u8, "w:val"u8, -12);
        xml.End();

        Assert.Equal(ByXmlWriter(text), Written(xml));
    }

    [Theory]
    [InlineData("a\tb\nc\rd")]
    public void Given_white_space_in_an_attribute_When_written_Then_it_is_read_back(string text)
    {
        using var xml = new PartWriter();
        xml.Empty("a"u8, "b"u8, text);
        var document = new XmlDocument();
        document.LoadXml(Written(xml));
        Assert.Equal(text, document.DocumentElement!.GetAttribute("b"));
    }

    [Fact]
    public void Given_more_text_than_the_first_buffer_holds_When_written_Then_nothing_is_lost()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"<{number}ä>"));
        using var xml = new PartWriter();
        xml.Start("a"u8);
        foreach (var piece in text.Chunk(777))
        {
            xml.Text(piece);
        }

        xml.End();
        var document = new XmlDocument();
        document.LoadXml(Written(xml));
        Assert.Equal(text, document.DocumentElement!.InnerText);
    }

    [Fact]
    public void Given_an_element_that_is_closed_When_opened_again_Then_more_stands_in_it()
    {
        using var xml = new PartWriter();
        xml.Start("body"u8);
        xml.Start("p"u8);
        xml.Attribute("id"u8, 1);
        xml.Text("a");
        xml.End();
        xml.Reopen();
        xml.Empty("b"u8);
        xml.End();
        xml.End();
        Assert.Equal("<body><p id=\"1\">a<b /></p></body>", Written(xml));
    }

    [Fact]
    public void Given_what_was_closed_last_When_asked_Then_its_name_counts_and_only_right_behind_it()
    {
        using var xml = new PartWriter();
        xml.Start("body"u8);
        Assert.False(xml.HasContent);
        xml.Start("tbl"u8);
        xml.Empty("tr"u8);
        Assert.False(xml.IsBehind("tbl"u8));
        xml.End();
        Assert.True(xml.HasContent);
        Assert.True(xml.IsBehind("tbl"u8));
        Assert.False(xml.IsBehind("bl"u8));
        xml.Start("p"u8);
        Assert.False(xml.IsBehind("tbl"u8));
    }

    [Fact]
    public void Given_one_part_after_another_When_written_Then_nothing_of_the_first_is_in_the_second()
    {
        using var xml = new PartWriter();
        xml.StartPart();
        xml.Start("a"u8);
        xml.Text("left open");
        xml.StartPart();
        xml.Empty("b"u8);
        Assert.Equal(Declaration + "<b />", Written(xml));
    }

    private static string Written(PartWriter xml) => Encoding.UTF8.GetString(xml.Written.Span);

    private static string ByXmlWriter(string text)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("w", "p", "urn:w");
            xml.WriteAttributeString("xmlns", "w", null, "urn:w");
            xml.WriteAttributeString("val", "urn:w", text);
            xml.WriteStartElement("tab", "urn:w");
            xml.WriteEndElement();
            xml.WriteElementString("t", "urn:w", text);
            xml.WriteStartElement("b", "urn:w");
            xml.WriteAttributeString("val", "urn:w", "-12");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
