using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// A block that both renderers switch over exhaustively. <see cref="SpaceBefore"/> is zero for the first block of a zone and
/// of the text.
/// </summary>
internal abstract record ResolvedBlock(TextRole Role, Length SpaceBefore, string Path);

/// <summary>A paragraph of one or more lines that were set apart by the author; each may break into several.</summary>
internal sealed record ResolvedParagraph(TextRole Role, Length SpaceBefore, string Path, ValueList<ResolvedText> Lines)
    : ResolvedBlock(Role, SpaceBefore, Path);

/// <summary>Keys and values; values and their further lines begin at <paramref name="ValueIndent"/>.</summary>
internal sealed record ResolvedKeyValueBlock(
    TextRole Role, Length SpaceBefore, string Path, Length ValueIndent, ValueList<ResolvedRow> Rows)
    : ResolvedBlock(Role, SpaceBefore, Path);

internal sealed record ResolvedRow(ResolvedText Key, ValueList<ResolvedText> Lines);
