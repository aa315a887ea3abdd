using Amtsbrief.Pdf.Fonts;

namespace Amtsbrief.Pdf.Text;

/// <summary>A piece of a paragraph that is set in one face, size and language.</summary>
/// <param name="Text">The characters; U+00AD marks a place where a word may be broken.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">The type size.</param>
/// <param name="Language">The language tag, such as <c>de-DE</c>; decides about hyphenation.</param>
/// <param name="Hyphenate">Whether words may be hyphenated automatically.</param>
internal sealed record StyledText(string Text, FontFace Face, Length Size, string Language, bool Hyphenate = true);
