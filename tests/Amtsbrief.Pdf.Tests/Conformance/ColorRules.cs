using System.Buffers.Binary;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Output intent, colours and images.</summary>
internal static class ColorRules
{
    internal static IEnumerable<Violation> Check(PdfView pdf)
    {
        var intents = pdf.Array(pdf.Catalog, "OutputIntents").OfType<DictionaryToken>()
            .Where(intent => pdf.Name(intent, "S") == "GTS_PDFA1").ToArray();
        if (intents is not [var intent] || pdf.Get(intent, "DestOutputProfile") is not StreamToken profile)
        {
            yield return new("A 6.2.4.3-2", "There is not just one output intent with a profile.");
        }
        else if (!IsRgbProfile(PdfView.Decode(profile)) || pdf.Integer(profile.StreamDictionary, "N") != 3)
        {
            yield return new("A 6.2.3-1", "The output intent's profile is no RGB profile of a display below version 5.");
        }

        foreach (var page in pdf.Pages)
        {
            if (page.Operations.Any(operation => operation.Operator is "k" or "K"))
            {
                yield return new("A 6.2.4.3-3", $"Page {page.Number} has CMYK colours.");
            }
        }

        var images = pdf.Streams.Select(stream => stream.StreamDictionary);
        foreach (var image in images.Where(image => pdf.Name(image, "Subtype") == "Image"))
        {
            if (pdf.Name(image, "ColorSpace") is not ("DeviceGray" or "DeviceRGB") && !IsIndexedRgb(pdf, image))
            {
                yield return new("A 6.2.4.3-3", "An image is neither gray nor RGB.");
            }

            if (pdf.Get(image, "Interpolate")?.ToString() is "true" or "True")
            {
                yield return new("A 6.2.8-3", "An image asks for interpolation.");
            }

            if (pdf.Integer(image, "BitsPerComponent") is not (1 or 2 or 4 or 8 or 16))
            {
                yield return new("A 6.2.8-4", "An image has an odd number of bits.");
            }
        }
    }

    private static bool IsIndexedRgb(PdfView pdf, DictionaryToken image) =>
        pdf.Array(image, "ColorSpace").ToArray() is [NameToken { Data: "Indexed" }, NameToken { Data: "DeviceRGB" }, _, _];

    private static bool IsRgbProfile(byte[] profile) =>
        profile.Length > 128
        && BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length
        && profile[8] < 5
        && Encoding.ASCII.GetString(profile, 12, 8) == "mntrRGB "
        && Encoding.ASCII.GetString(profile, 36, 4) == "acsp";
}
