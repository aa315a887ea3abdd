using Amtsbrief.Pdf.Tests.Conformance;
using Amtsbrief.Pdf.Tests.Layout;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Tests;

/// <summary>Letters in each variant of each built-in template.</summary>
public sealed class TemplateVariantTests
{
    private static readonly Dictionary<string, Func<Template, Template>> Variants = new()
    {
        ["large print"] = template => template.ToLargePrint(),
        ["integrated return line"] = template => template.WithIntegratedReturnLine(),
        ["rule below the return line"] = template =>
            template with { AddressField = template.AddressField with { ReturnLineRule = true } },
        ["stamp area"] = template => template.WithStampArea(),
    };

    public static TheoryData<string, string> Cases =>
        new MatrixTheoryData<string, string>(BuiltInTemplates.All.Select(template => template.Name), Variants.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_variant_of_a_template_when_rendered_then_the_file_keeps_both_standards(string name, string variant)
    {
        var template = Variants[variant](BuiltInTemplates.Find(name)!);
        var letter = Letters.With(Letters.OneLiners(40)) with { Notes = ["Einschreiben"] };

        ConformanceChecker.AssertConforms(new PdfRenderer(template).Render(letter));
    }

    [Fact]
    public void Given_a_return_line_among_the_notes_when_laid_then_it_is_read_where_it_stands()
    {
        var letter = Letters.With(Letters.OneLiners(1)) with { Notes = ["Einschreiben"] };

        Assert.Equal(["Einschreiben", "Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt", "Erika Mustermann"], First(3));

        IEnumerable<string> First(int count) => Laid.Lay(letter, Letters.Template.WithIntegratedReturnLine()).Lines
            .Where(line => !line.IsDetail).Take(count).Select(line => line.Text.Trim());
    }
}
