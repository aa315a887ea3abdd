using System.Text;
using Amtsbrief.Pdf.Hyphenation;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

public class CompoundLexiconTests
{
    private const CompoundUses Both = CompoundUses.Leads | CompoundUses.Ends;

    [Theory]
    [InlineData("abend", Both)]
    [InlineData("aufsicht", Both)]
    [InlineData("aufsichts", CompoundUses.Leads)]
    [InlineData("anordnung", CompoundUses.Ends)]
    [InlineData("anordnungs", CompoundUses.Leads)]
    [InlineData("binnen", CompoundUses.Leads)]
    [InlineData("zusammen", CompoundUses.Particle)]
    public void A_part_stands_where_the_list_says(string form, object uses)
    {
        var matches = CompoundLexicon.German.Search(form);
        while (matches.Length < form.Length)
            Assert.True(matches.MoveNext(), form);

        Assert.Equal(uses, CompoundLexicon.German[matches.Form].Uses);
        Assert.False(matches.MoveNext());
        Assert.False(matches.MoveNext());
    }

    [Fact]
    public void Forms_are_found_from_the_shortest_on()
    {
        var found = new List<string>();
        const string Word = "autobahnbrücke";
        for (var matches = CompoundLexicon.German.Search(Word); matches.MoveNext();)
            found.Add($"{Word[..matches.Length]} {Encoding.ASCII.GetString(CompoundLexicon.German[matches.Form].Marks).Replace('\0', '.')}");

        Assert.Equal(["auto ", "autobahn ...="], found);
    }

    [Theory]
    [InlineData("besteuerung", ".....--")]
    [InlineData("besteuerungs", ".....--")]
    [InlineData("zweitwohnungsteuer", "....=......=_")]
    public void Marks_stand_at_the_gaps_of_the_part(string form, string marks)
    {
        var matches = CompoundLexicon.German.Search(form);
        while (matches.Length < form.Length)
            Assert.True(matches.MoveNext(), form);

        Assert.Equal(marks, Encoding.ASCII.GetString(CompoundLexicon.German[matches.Form].Marks).Replace('\0', '.'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("ßß")]
    [InlineData("\0")]
    [InlineData("\uFFFF")]
    public void Letters_that_no_part_begins_with_match_nothing(string letters) =>
        Assert.False(CompoundLexicon.German.Search(letters).MoveNext());
}
