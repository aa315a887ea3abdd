namespace Amtsbrief.Cli.Files;

/// <summary>A letter that was read from a file.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Images">The images beside it by the names that it gives them.</param>
internal sealed record ReadLetter(Letter Letter, IReadOnlyDictionary<string, byte[]> Images)
{
    /// <summary>The name by which the letter's file names an image; null if it has the bytes.</summary>
    internal string? FileOf(LetterImage image) =>
        Images.FirstOrDefault(read => image.Data.AsSpan().SequenceEqual(read.Value)).Key;
}
