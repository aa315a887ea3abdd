using Amtsbrief.Resolving.Blocks;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Close;

/// <summary>The note that certifies a copy, with room to sign it by hand above name and office.</summary>
internal static class CertificationResolver
{
    private const string Path = "certification";

    internal static IEnumerable<ResolvedBlock> Resolve(Letter letter, BlockContext context)
    {
        if (letter.Certification is not { } certification)
        {
            return [];
        }

        var note = certification.Note is { } own
            ? context.Plain(own, Path + ".note")
            : context.Plain(context.Template.Wording.Certification, Path);
        var name = context.Plain(certification.Name, Path + ".name");
        var signed = context.Paragraph(
            TextRole.Certification, Path,
            certification.Office is { } office ? [name, context.Plain(office, Path + ".office")] : [name]);
        return
        [
            .. note.PlainText.Length == 0 ? [] : (ResolvedBlock[])[context.Paragraph(TextRole.Certification, note.Path, note)],
            signed with { SpaceBefore = context.Template.Blocks.SignatureSpace },
        ];
    }
}
