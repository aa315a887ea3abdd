using Amtsbrief.Resolving;
using Amtsbrief.Resolving.Heads;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Resolving.Heads;

public sealed class ReferenceLineResolverTests
{
    private static readonly Template _template = BuiltInTemplates.Din5008FormBReferenceLine;

    [Fact]
    public void Given_references_when_resolved_then_each_column_reads_its_label_before_its_value()
    {
        var columns = Resolve(Letters.Postal, _template);
        Assert.Equal(
            [
                "Ihr Zeichen|EM 1", "Ihre Nachricht vom|01.04.2027", "Unser Zeichen|II A 2\u00A0-\u00A017", "Datum|03.05.2027",
            ],
            columns.Select(Text));
        Assert.All(columns, column => Assert.Equal(
            [TextRole.ReferenceLabel, TextRole.Reference], column.Blocks.Select(block => block.Role)));
        Assert.Equal([0, 1, 2, 3], columns.Select(column => column.Column));
    }

    [Fact]
    public void Given_columns_when_resolved_then_they_stand_a_pitch_apart_and_the_last_takes_what_is_left()
    {
        var columns = Resolve(Letters.Postal, _template);
        Assert.Equal([25.Mm, 75.8.Mm, 126.6.Mm, 177.4.Mm], columns.Select(column => column.Box.X));
        Assert.Equal([48.8.Mm, 48.8.Mm, 48.8.Mm, 22.6.Mm], columns.Select(column => column.Box.Width));
        var narrow = _template with { ReferenceLine = _template.ReferenceLine! with { Right = 20.Mm } };
        Assert.Equal(190.Mm, Resolve(Letters.Postal, narrow)[^1].Box.Right);
    }

    [Fact]
    public void Given_a_detail_that_the_letter_lacks_when_resolved_then_its_column_stays_free()
    {
        var letter = Letters.Postal with { References = Letters.Postal.References with { YourMessageDate = null } };
        Assert.Equal([25.Mm, 126.6.Mm, 177.4.Mm], Resolve(letter, _template).Select(column => column.Box.X));
    }

    [Fact]
    public void Given_a_label_of_two_lines_when_resolved_then_all_values_stand_on_one_base_line()
    {
        var template = _template with
        {
            Wording = _template.Wording with { OurReference = "Unser Zeichen (bei jeder Antwort bitte angeben)", Date = "" },
        };
        var columns = Resolve(Letters.Postal, template);
        var values = columns.Select(column => column.Box.Bottom - template.Type.Reference.LineHeight);
        Assert.Equal(100.Mm + (template.Type.ReferenceLabel.LineHeight * 2), Assert.Single(values.Distinct()));
        Assert.Equal(100.Mm, columns[2].Box.Y);
        Assert.Equal(TextRole.Reference, Assert.Single(columns[3].Blocks).Role);
    }

    [Fact]
    public void Given_a_detail_of_several_lines_when_resolved_then_they_stand_in_its_column()
    {
        var template = _template with
        {
            ReferenceLine = new ReferenceLine { Details = [HeadDetail.FileReference, HeadDetail.FurtherDetails] },
        };
        Assert.Equal(
            ["Aktenzeichen:|II A 2\u00A0-\u00A017/(bei Antwort bitte angeben)", "Kassenzeichen:|4711|Ihr Vertrag:|V 12"],
            Resolve(Letters.Everything, template).Select(Text));
    }

    [Fact]
    public void Given_a_template_without_a_reference_line_when_resolved_then_there_is_none() =>
        Assert.Empty(Resolve(Letters.Postal, BuiltInTemplates.Din5008FormB));

    private static IReadOnlyList<ResolvedZone> Resolve(Letter letter, Template template) =>
        ReferenceLineResolver.Resolve(letter, template, top: 100.Mm);

    private static string Text(ResolvedZone column) => string.Join('|', column.Blocks
        .Select(block => string.Join('/', ((ResolvedParagraph)block).Lines.Select(line => line.PlainText))));
}
