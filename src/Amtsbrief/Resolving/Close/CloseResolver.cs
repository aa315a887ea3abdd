using Amtsbrief.Resolving.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Close;

/// <summary>What follows the text: close, signatures, certification, seal, postscript, enclosures and distribution.</summary>
internal sealed class CloseResolver(Letter letter, BlockContext context)
{
    internal List<ResolvedBlock> Resolve()
    {
        var signatures = new SignatureResolver(context);
        var close = new List<ResolvedBlock>();
        if ((letter.Closing ?? context.Template.Wording.Closing) is { Length: > 0 } closing)
        {
            close.Add(context.Paragraph(TextRole.Closing, "closing", context.Plain(closing, "closing")));
        }

        if (letter.SigningBody is { } body)
        {
            close.Add(context.Paragraph(TextRole.Signature, "signingBody", context.Plain(body, "signingBody")));
        }

        var below = new List<ResolvedBlock>();
        for (var index = 0; index < letter.Signatures.Count; index++)
        {
            below.AddRange(signatures.Resolve(letter.Signatures[index], $"signatures[{index}]", index));
        }

        below.AddRange(CertificationResolver.Resolve(letter, context));
        below.AddRange(signatures.Seal(letter.Seal));
        if (letter.Postscript is { } postscript)
        {
            below.Add(context.Paragraph(
                TextRole.Postscript, "postscript", context.Texts.Resolve(postscript, "postscript")));
        }

        below.AddRange(EnclosureResolver.Resolve(letter, context));
        return [.. close, .. WithRoomToSign(below)];
    }

    // DIN 5008: where no name is typed, what stands below the close leaves room for a signature all the same.
    private List<ResolvedBlock> WithRoomToSign(List<ResolvedBlock> below)
    {
        if (letter.Signatures.IsEmpty && letter.Certification is null && below.Count > 0)
        {
            below[0] = below[0] with { SpaceBefore = Length.Max(below[0].SpaceBefore, context.Template.Blocks.SignatureSpace) };
        }

        return below;
    }
}
