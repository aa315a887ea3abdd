namespace Amtsbrief.Resolving;

/// <summary>Every image that is shown, each with the place of its bytes in the letter.</summary>
internal static class ResolvedLetterImages
{
    internal static List<(LetterImage Image, string DataPath)> Images(this ResolvedLetter letter)
    {
        List<(LetterImage Image, string DataPath)> images = [];
        AddImages(letter.FirstPage);
        AddImages(letter.ContinuationPages);
        foreach (var block in letter.Body)
        {
            if (block is ResolvedFigure figure)
            {
                images.Add((figure.Image, figure.DataPath));
            }
        }

        return images;

        void AddImages(ResolvedFrame frame)
        {
            foreach (var placed in frame.Images)
            {
                images.Add((placed.Image, placed.Path + ".data"));
            }
        }
    }
}
