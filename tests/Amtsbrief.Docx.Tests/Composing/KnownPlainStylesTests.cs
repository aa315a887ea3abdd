using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Composing;

public sealed class KnownPlainStylesTests
{
    private readonly KnownPlainStyles _known = new(limit: 1024 * 1024);

    [Fact]
    public void Given_letters_of_one_template_When_their_styles_are_asked_for_Then_they_share_them() =>
        Assert.Same(_known.Of(Looks(BuiltInTemplates.SideColumn)), _known.Of(Looks(BuiltInTemplates.SideColumn)));

    [Fact]
    public void Given_two_templates_When_their_styles_are_asked_for_Then_each_has_its_own_looks()
    {
        foreach (var template in new[] { BuiltInTemplates.SideColumn, BuiltInTemplates.Din5008FormB, BuiltInTemplates.SideColumn })
        {
            Assert.Equal(Looks(template), _known.Of(Looks(template)).Looks.AsSpan());
        }
    }

    private static StyleKey[] Looks(Template template) => PlainLooks.Of(LetterCheck.Resolve(TestLetters.Short, template));
}
