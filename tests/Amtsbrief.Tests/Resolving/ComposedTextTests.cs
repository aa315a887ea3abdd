using Amtsbrief.Inlines;
using Amtsbrief.Templates;
using Amtsbrief.Tests.Characters;

namespace Amtsbrief.Tests.Resolving;

public sealed class ComposedTextTests
{
    [Fact]
    public void Given_decomposed_letters_everywhere_when_resolved_then_nothing_tells_them_from_composed_ones()
    {
        var decomposed = NodeNormalizer.Normalize(["Müller Ğäß Ṓṧ"], "NFD")[0];

        foreach (var template in BuiltInTemplates.All)
        {
            Assert.Equal(
                LetterCheck.Resolve(With("Müller Ğäß Ṓṧ"), template), LetterCheck.Resolve(With(decomposed), template));
        }
    }

    private static Letter With(string text) => Letters.Postal with
    {
        Sender = Letters.Postal.Sender with
        {
            Name = text, Letterhead = Letters.Letterhead with { AlternativeText = text },
        },
        Recipient = new GroupRecipient { Lines = [text] },
        Subject = [text],
        Body = [new Paragraph([text, new Strong(text), new Footnote(text)])],
        Signatures = [new RenderedSignature { Name = text }],
        Enclosures = [text],
    };
}
