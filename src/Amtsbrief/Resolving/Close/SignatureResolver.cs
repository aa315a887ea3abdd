using Amtsbrief.Resolving.Blocks;
using Amtsbrief.Signatures;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Close;

/// <summary>
/// Signatures: the addition on a line of its own, then "gez." and the name, or room or an image above the typed name, then the
/// unit.
/// </summary>
internal sealed class SignatureResolver(BlockContext context)
{
    private static readonly Length ImageHeight = 15.Mm;
    private static readonly Length SealHeight = 30.Mm;

    internal IEnumerable<ResolvedBlock> Resolve(Signature signature, string path, int index) => signature switch
    {
        RenderedSignature rendered => [Rendered(rendered, path)],
        HandSignature hand => [.. Above(hand, path), Typed(hand, path, context.Template.Blocks.SignatureSpace)],
        ImageSignature image => [.. Above(image, path), .. Image(image, path, index)],
        AutomatedIssue issue => Note(issue, path),
        _ => throw new ArgumentOutOfRangeException(nameof(signature), signature, "The signature is none of the closed set."),
    };

    /// <summary>The place of the seal: an image, or free room above the template's word.</summary>
    internal IEnumerable<ResolvedBlock> Seal(OfficialSeal? seal)
    {
        const string Path = "seal";
        if (seal is null)
        {
            return [];
        }

        var height = seal.Height ?? SealHeight;
        if (seal.Image is { } image)
        {
            return Figure(TextRole.Certification, image, height, Path + ".image") is { } figure ? [figure] : [];
        }

        var word = context.Template.Wording.Seal;
        if (word.Length == 0)
        {
            return [new ResolvedSpace(height, Path)];
        }

        // The word stands at the foot of the free place, so that page ends cannot take the room away.
        var line = context.Template.Type.Certification.LineHeight;
        var paragraph = context.Paragraph(TextRole.Certification, Path, context.Plain(word, Path));
        return [paragraph with { SpaceBefore = Length.Max(paragraph.SpaceBefore, height - line) }];
    }

    private ResolvedParagraph Rendered(RenderedSignature signature, string path) => Paragraph(
        path, [.. Addition(signature, path), .. Name(signature, path, context.Template.Wording.RenderedSignature + " ")]);

    private IEnumerable<ResolvedBlock> Above(PersonSignature person, string path) =>
        person.Addition is null ? [] : [Paragraph(path + ".addition", [.. Addition(person, path)])];

    private IEnumerable<ResolvedBlock> Image(ImageSignature signature, string path, int index)
    {
        if (Figure(TextRole.Signature, signature.Image, signature.Height ?? ImageHeight, path + ".image") is { } figure)
        {
            // An image of a signature has room of its own around it, and only another name must be kept away from it.
            var isFirst = signature.Addition is not null || index == 0;
            yield return isFirst ? figure with { SpaceBefore = Length.Zero } : figure;
        }

        yield return Typed(signature, path, Length.Zero);
    }

    private ResolvedFigure? Figure(TextRole role, LetterImage image, Length height, string path) =>
        new FigureResolver(context).Resolve(role, image, height, path);

    private ResolvedParagraph Typed(PersonSignature person, string path, Length space) =>
        Paragraph(path, Name(person, path, "")) with { SpaceBefore = space };

    private ResolvedParagraph Paragraph(string path, ValueList<ResolvedText> lines) =>
        context.Paragraph(TextRole.Signature, path, lines);

    private IEnumerable<ResolvedText> Addition(PersonSignature person, string path) =>
        person.Addition is { } addition ? [context.Plain(addition, path + ".addition")] : [];

    private ValueList<ResolvedText> Name(PersonSignature person, string path, string before)
    {
        var name = context.Plain(before + person.Name, path + ".name");
        return person.Unit is { } unit ? [name, context.Plain(unit, path + ".unit")] : [name];
    }

    private IEnumerable<ResolvedBlock> Note(AutomatedIssue issue, string path)
    {
        var note = issue.Note is { } own
            ? context.Plain(own, path + ".note")
            : context.Plain(context.Template.Wording.AutomatedIssue, path);
        return note.PlainText.Length == 0 ? [] : [Paragraph(path, [note])];
    }
}
