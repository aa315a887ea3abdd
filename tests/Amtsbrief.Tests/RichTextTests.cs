using Amtsbrief.Inlines;

namespace Amtsbrief.Tests;

public sealed class RichTextTests
{
    [Fact]
    public void Given_a_string_when_taken_as_text_then_it_is_one_plain_part()
    {
        RichText text = "Ein Termin";
        Assert.Equal([new TextRun("Ein Termin")], text.Parts);
        Assert.Equal(text, RichText.Of("Ein Termin"));
    }

    [Fact]
    public void Given_strings_and_parts_when_written_as_collection_then_they_are_parts_in_order()
    {
        RichText text = ["Der ", new Strong("Termin"), " steht."];
        Assert.Equal([new TextRun("Der "), new Strong("Termin"), new TextRun(" steht.")], text);
        Assert.Equal(3, text.Parts.Count);
    }

    [Fact]
    public void Given_parts_of_parts_when_written_as_string_then_characters_alone_are_left()
    {
        RichText text =
        [
            "a", new Strong(["b", new Emphasis("c")]), new LanguageRun("en", "d"),
            new Link(new Uri("https://muster.example"), "e"),
        ];
        Assert.Equal("abcde", text.ToString());
    }

    [Fact]
    public void Given_equal_parts_when_compared_then_texts_are_equal_however_they_were_made()
    {
        RichText one = ["a", new Strong(["b", new Emphasis("c")])];
        RichText other = [new TextRun("a"), new Strong([new TextRun("b"), new Emphasis(RichText.Of("c"))])];
        Assert.Equal(one, other, EqualityComparer<RichText>.Default);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ["a", new Strong("bc")], EqualityComparer<RichText>.Default);
    }
}
