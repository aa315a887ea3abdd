namespace Amtsbrief.Pdf.Pages;

/// <summary>The standard structure types that a letter uses, and the leaf that holds content.</summary>
internal enum LogicalTag
{
    Content,
    Document,
    Sect,
    P,
    H1,
    L,
    LI,
    Lbl,
    LBody,
    Figure,
    Link,
    Span,
}
