using Amtsbrief.Typography;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>The footers: none on the first page, the page number on the others.</summary>
internal static class FooterComposer
{
    private const string Page = "{page}";
    private const string Pages = "{pages}";

    internal static W.Footer Empty() => new(Start());

    /// <summary>The wording with fields in place of <c>{page}</c> and <c>{pages}</c>.</summary>
    internal static W.Footer PageNumber(string wording)
    {
        var paragraph = Start();
        var rest = wording.AsSpan();
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith(Page))
            {
                paragraph.Append(Field(" PAGE "));
                rest = rest[Page.Length..];
            }
            else if (rest.StartsWith(Pages))
            {
                paragraph.Append(Field(" NUMPAGES "));
                rest = rest[Pages.Length..];
            }
            else
            {
                var next = rest[1..].IndexOf('{');
                var length = next < 0 ? rest.Length : next + 1;
                var run = new W.Run();
                RunText.Append(run, rest[..length].ToString());
                paragraph.Append(run);
                rest = rest[length..];
            }
        }

        return new W.Footer(paragraph);
    }

    private static W.Paragraph Start() => new(new W.ParagraphProperties
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = RoleStyle.Of(TextRole.PageNumber).Id },
    });

    // The figure is what a reader shows that does not count pages; it is on a second page at least.
    private static W.SimpleField Field(string code) => new(new W.Run(new W.Text("2"))) { Instruction = code };
}
