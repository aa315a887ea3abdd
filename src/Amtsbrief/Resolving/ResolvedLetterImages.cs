namespace Amtsbrief.Resolving;

/// <summary>Every image that is shown, each with the place of its bytes in the letter.</summary>
internal static class ResolvedLetterImages
{
    internal static IEnumerable<(LetterImage Image, string DataPath)> Images(this ResolvedLetter letter) =>
    [
        .. letter.FirstPage.Images.Concat(letter.ContinuationPages.Images).Select(placed => (placed.Image, placed.Path + ".data")),
        .. letter.Body.OfType<ResolvedFigure>().Select(figure => (figure.Image, figure.DataPath)),
    ];
}
