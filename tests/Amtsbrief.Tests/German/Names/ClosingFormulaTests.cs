using Amtsbrief.German.Names;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.German.Names;

public sealed class ClosingFormulaTests
{
    [Fact]
    public void Given_all_formulas_when_read_then_none_ends_with_a_mark_and_each_names_use_and_source()
    {
        Assert.Distinct(ClosingFormula.All.Select(formula => formula.Text));
        Assert.All(ClosingFormula.All, formula =>
        {
            Assert.DoesNotMatch(@"[.,!\s]\z", formula.Text);
            Assert.NotEmpty(formula.Use);
            Assert.NotEmpty(formula.Source);
        });
    }

    [Fact]
    public void Given_a_template_when_a_letter_names_no_close_then_it_has_the_usual_one() =>
        Assert.Equal(ClosingFormula.Standard.Text, Wording.German.Closing);

    [Fact]
    public void Given_a_place_when_named_then_the_greeting_comes_from_there()
    {
        Assert.Equal("Mit freundlichen Grüßen aus Musterstadt", ClosingFormula.Standard.From("Musterstadt"));
        Assert.All(
            ClosingFormula.All.Where(formula => formula.Text.Contains("Gr", StringComparison.Ordinal)),
            formula => Assert.Equal(formula.Text + " aus Au", formula.From("Au")));
    }

    [Fact]
    public void Given_no_place_or_no_greeting_when_joined_then_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ClosingFormula.Standard.From(" "));
        Assert.Throws<InvalidOperationException>(() => ClosingFormula.Respectful.From("Musterstadt"));
        Assert.Throws<InvalidOperationException>(() => ClosingFormula.None.From("Musterstadt"));
    }
}
