using Amtsbrief.Images;
using Amtsbrief.Pdf.Writing;

namespace Amtsbrief.Pdf.Export.Images;

/// <summary>The images of one file; the same image twice is one object. Not thread-safe.</summary>
internal sealed class EmbeddedImages(PdfFile file, ReadImages images)
{
    private readonly Dictionary<ImageFile, EmbeddedImage> _byFile = [];

    /// <summary>Embeds an image.</summary>
    /// <exception cref="InvalidDataException">The image cannot be read.</exception>
    internal EmbeddedImage Add(LetterImage image)
    {
        var source = new ImageFile(image.Data);
        if (!_byFile.TryGetValue(source, out var entry))
        {
            if (!images.TryRead(image, out var content, out var problem))
            {
                throw new InvalidDataException($"The image \"{image.AlternativeText}\" cannot be shown. {problem.Message}");
            }

            var reference = content.Raster is { } raster ? Write(raster) : file.Add(content.Drawing!);
            entry = new EmbeddedImage($"Im{_byFile.Count + 1}", reference, content.Drawing is not null);
            _byFile.Add(source, entry);
        }

        return entry;
    }

    private PdfReference Write(RasterImage image)
    {
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("XObject"),
            ["Subtype"] = new PdfName("Image"),
            ["Width"] = image.Width,
            ["Height"] = image.Height,
            ["ColorSpace"] = ColorSpace(image),
            ["BitsPerComponent"] = image.BitsPerComponent,
            ["SMask"] = image.Alpha is null ? null : Write(image.Alpha),
            ["Mask"] = TransparentRange(image.TransparentColor.Span),
        };
        if (image.IsJpeg)
        {
            dictionary["Filter"] = new PdfName("DCTDecode");
            return file.Add(new PdfStream(dictionary, image.Samples, StreamCoding.AsIs));
        }

        dictionary["Filter"] = new PdfName("FlateDecode");
        dictionary["DecodeParms"] = new PdfDictionary
        {
            ["Predictor"] = 15,
            ["Colors"] = image.Color.Components,
            ["BitsPerComponent"] = image.BitsPerComponent,
            ["Columns"] = image.Width,
        };
        return file.Add(new PdfStream(dictionary, image.Packed, StreamCoding.AsIs));
    }

    private static PdfObject ColorSpace(RasterImage image) => image.Color switch
    {
        ImageColor.Gray => new PdfName("DeviceGray"),
        ImageColor.Rgb => new PdfName("DeviceRGB"),
        _ => new PdfArray
        {
            new PdfName("Indexed"),
            new PdfName("DeviceRGB"),
            image.Palette.Length / 3 - 1,
            new PdfString(image.Palette.Span),
        },
    };

    private static PdfArray? TransparentRange(ReadOnlySpan<int> color)
    {
        if (color.IsEmpty)
        {
            return null;
        }

        var range = new PdfArray();
        foreach (var component in color)
        {
            range.Add(component);
            range.Add(component);
        }

        return range;
    }
}
