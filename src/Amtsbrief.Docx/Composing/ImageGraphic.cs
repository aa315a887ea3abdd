using Amtsbrief.Images;
using Amtsbrief.Images.Svg;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// An image of any format at a size, for drawings that float and drawings that stand in a line: pixels as a picture, an SVG
/// drawing as shapes.
/// </summary>
internal sealed class ImageGraphic
{
    private const string GroupPrefix = "wpg";

    private readonly bool _isGroup;

    private ImageGraphic(OpenXmlElement content, bool isGroup)
    {
        Graphic = new A.Graphic(
            new A.GraphicData(content) { Uri = isGroup ? DrawingNames.Group : DrawingNames.Picture });
        _isGroup = isGroup;
    }

    internal A.Graphic Graphic { get; }

    /// <summary>Makes the graphic.</summary>
    /// <param name="image">The image, which the check has let pass.</param>
    /// <param name="id">The number of the drawing in the document.</param>
    /// <param name="name">The name of the drawing.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="height">How high it is.</param>
    /// <param name="relationship">What leads to the file of the image; null if it is a drawing, which needs none.</param>
    internal static ImageGraphic Of(
        LetterImage image, uint id, string name, Length width, Length height, string? relationship)
    {
        if (relationship is not null)
        {
            return new(PictureGraphic.Compose(relationship, id, name, width, height), isGroup: false);
        }

        return SvgReader.TryRead(image.Data.AsSpan(), out var drawing, out var problem)
            ? new(VectorGraphic.Compose(drawing, name, width, height), isGroup: true)
            : throw new InvalidOperationException($"{problem.Message} Yet the check let it pass.");
    }

    /// <summary>The number, name and alternative text of the drawing around the graphic.</summary>
    internal static WP.DocProperties Properties(LetterImage image, uint id, string name) =>
        new() { Id = id, Name = name, Description = image.AlternativeText };

    /// <summary>The drawing as a run holds it; programs that know no groups of shapes pass it over.</summary>
    internal OpenXmlElement Wrap(OpenXmlElement anchorOrInline)
    {
        var drawing = new W.Drawing(anchorOrInline);
        if (!_isGroup)
        {
            return drawing;
        }

        // Declared here, the names are known in whatever part the drawing stands.
        var choice = new AlternateContent(new AlternateContentChoice(drawing) { Requires = GroupPrefix });
        choice.AddNamespaceDeclaration(GroupPrefix, DrawingNames.Group);
        choice.AddNamespaceDeclaration("wps", DrawingNames.Shape);
        return choice;
    }
}
