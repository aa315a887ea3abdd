namespace Amtsbrief.Pdf.Pages;

/// <summary>The standard structure types that a letter uses, and the leaf that holds content.</summary>
internal enum LogicalTag
{
    Content,
    Document,
    Sect,
    P,
    H1,
    H2,
    H3,
    H4,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    BlockQuote,
    Figure,
    Caption,
    Reference,
    Note,
    Link,
    Span,
}
