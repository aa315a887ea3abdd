using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Behind which paragraphs no page ends, as in the PDF: not behind what belongs to the text below, not before the close or a
/// signature, not within keys and values.
/// </summary>
/// <remarks>
/// Word takes the last two lines of the text along with the close, as the PDF does. LibreOffice 7.4 never ends a page within a
/// paragraph that keeps the next, and takes all of it.
/// </remarks>
internal static class PageBreakRules
{
    internal static bool KeepsNext(ResolvedBlock block, ResolvedBlock? next) =>
        RoleStyle.Of(block.Role).KeepNext || next?.Role is TextRole.Closing or TextRole.Signature;
}
