namespace Amtsbrief.Checking;

/// <summary>
/// Something that is printed.
/// <paramref name="Box"/>: Its place on the sheet.
/// <paramref name="Path"/>: Where it comes from, in letter or template.
/// <paramref name="Name"/>: What it is called in messages.
/// </summary>
internal readonly record struct PrintedPlace(Box Box, string Path, string Name);
