using Amtsbrief.Resolving.Heads;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Resolving.Heads;

public sealed class HeadShrinkerTests
{
    private static readonly Template _column = Large(BuiltInTemplates.SideColumn);

    [Fact]
    public void Given_details_that_fit_when_shrunk_then_nothing_changes()
    {
        var template = BuiltInTemplates.SideColumn with { Type = BuiltInTemplates.SideColumn.Type with { InformationFloor = 8.Pt } };
        Assert.Equal(template, HeadShrinker.Fit(Letters.Postal, template));
    }

    [Fact]
    public void Given_no_floor_when_shrunk_then_nothing_changes()
    {
        var template = BuiltInTemplates.SideColumn;
        Assert.Equal(template, HeadShrinker.Fit(Crowded(40), template));
    }

    [Fact]
    public void Given_too_many_groups_when_shrunk_then_they_are_set_as_large_as_they_fit()
    {
        var letter = Crowded(11);
        Assert.NotEmpty(LetterCheck.Check(letter, Without(_column)));
        var type = LetterCheck.Resolve(letter, _column).Template.Type;
        Assert.InRange(type.Information.Size.Points, 8, 10);
        var size = type.Information.Size + 0.5.Pt;
        var larger = _column with
        {
            Type = _column.Type with
            {
                InformationFloor = null,
                Information = type.Information with { Size = size, LineHeight = Length.FromPoints(14 * size.Points / 12) },
            },
        };
        Assert.NotEmpty(LetterCheck.Check(letter, larger));
    }

    [Fact]
    public void Given_details_when_shrunk_then_labels_and_pitch_follow_in_proportion()
    {
        // Each step is rounded down to whole twips, so the pitch ends a little below 14 / 12 of the size.
        var type = HeadShrinker.Fit(Crowded(40), _column).Type;
        Assert.Equal((8.Pt, 9.2.Pt), (type.Information.Size, type.Information.LineHeight));
        Assert.Equal((8.Pt, 9.2.Pt), (type.InformationLabel.Size, type.InformationLabel.LineHeight));
    }

    [Fact]
    public void Given_a_side_column_when_shrunk_then_what_stands_below_its_counter_does_not_move()
    {
        var shrunk = HeadShrinker.Fit(Crowded(40), _column);
        Assert.Equal(_column.Head.Box.Bottom, shrunk.Head.Box.Bottom);
        Assert.Equal(
            _column.Head.Box.Y + _column.Type.Information.LineHeight, shrunk.Head.Box.Y + shrunk.Type.Information.LineHeight);
    }

    [Fact]
    public void Given_labels_smaller_than_the_floor_when_shrunk_then_they_stay()
    {
        var small = _column.Type.InformationLabel with { Size = 7.Pt };
        var type = HeadShrinker.Fit(Crowded(40), _column with { Type = _column.Type with { InformationLabel = small } }).Type;
        Assert.Equal(small, type.InformationLabel);
        Assert.Equal(8.Pt, type.Information.Size);
    }

    [Fact]
    public void Given_a_word_that_is_too_wide_when_shrunk_then_it_fits()
    {
        var letter = Letters.PressInvitation.From(office => office with { Mail = "presse-und-oeffentlichkeit@mm.muster.example" });
        var template = Large(BuiltInTemplates.Din5008FormB);
        Assert.Equal("AB204", Assert.Single(LetterCheck.Check(letter, Without(template))).Code);
        Assert.Empty(LetterCheck.Check(letter, template));
    }

    [Fact]
    public void Given_lines_that_break_in_a_sender_block_when_shrunk_then_as_few_are_left_as_it_holds()
    {
        var references = Letters.Postal.References with { OurReference = "II A 2 - 17/2027 (alt: II A 2 - 9)" };
        var letter = Letters.Postal with { References = references };
        var template = Large(BuiltInTemplates.Federal);
        Assert.Equal("AB202", Assert.Single(LetterCheck.Check(letter, Without(template))).Code);
        Assert.Empty(LetterCheck.Check(letter, template));
    }

    private static Letter Crowded(int stops) =>
        Letters.PressInvitation.From(office => office with { Transit = ValueList.From(Enumerable.Repeat(Letters.Tram, stops)) });

    private static Template Large(Template template) => template with
    {
        Type = template.Type with
        {
            Information = template.Type.Information with { Size = 12.Pt, LineHeight = 14.Pt },
            InformationLabel = template.Type.InformationLabel with { Size = 12.Pt, LineHeight = 14.Pt },
            InformationFloor = 8.Pt,
        },
    };

    private static Template Without(Template template) => template with { Type = template.Type with { InformationFloor = null } };
}
