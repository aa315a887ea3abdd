using Amtsbrief.Pdf.Export.Images;
using Amtsbrief.Pdf.Export.Text;

namespace Amtsbrief.Pdf.Export;

/// <summary>What exports leave for later ones: it makes them faster and never changes a byte. Thread-safe.</summary>
internal sealed class ExportCaches
{
    internal ReadImages Images { get; init; } = new();

    internal FontParts Fonts { get; init; } = new();
}
