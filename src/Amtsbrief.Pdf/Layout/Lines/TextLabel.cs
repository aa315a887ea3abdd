using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Layout.Lines;

/// <summary>A raised number before a text, on its first line, with its leaf of the logical tree.</summary>
internal sealed record TextLabel(string Number, LogicalNode Leaf);
