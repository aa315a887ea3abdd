namespace Amtsbrief.Docx.Composing;

/// <summary>A paragraph style of a letter.</summary>
/// <param name="Key">The look that it stands for.</param>
/// <param name="Id">Its id in the file.</param>
/// <param name="Name">Its name in Word.</param>
/// <param name="Plain">The style of the role that it changes; null if it is that style.</param>
internal sealed record LetterStyle(StyleKey Key, string Id, string Name, LetterStyle? Plain);
