using Amtsbrief.Inlines;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Lines as they are set: none ends inside what German typography keeps together.</summary>
public sealed class NoBreakSpaceLayoutTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_line_ends_between_a_sign_and_its_number_unless_the_author_wants_spaces_as_written(bool spacesAsWritten)
    {
        // Each paragraph is shifted a little, so that each of the places comes to the end of a line.
        var paragraphs = Enumerable.Range(1, 40).Select(shift => new Paragraph(
        [
            new string('i', shift), " Frau Dr. Muster zahlt nach § ", new Strong("58"), " Abs. 1 bis zum 31. März um 14 Uhr ",
            "50 EUR und 5 %, danach nach § 59 Abs. 2 bis zum 30. April um 15 Uhr 60 EUR und 6 %.",
        ]));
        var letter = Letters.With([.. paragraphs]) with { SpacesAsWritten = spacesAsWritten };
        var lines = Laid.Lay(letter).Body;

        var torn = lines.Count(line => Ends(line.Text, "§", "Dr.", "Abs.", "31.", "30.", " 14", " 50"));
        Assert.True(lines.Count > 80, "The paragraphs take several lines.");
        Assert.Equal(spacesAsWritten, torn > 0);
    }

    private static bool Ends(string line, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (line.TrimEnd().EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
