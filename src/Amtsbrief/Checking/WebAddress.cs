using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.Checking;

/// <summary>Web addresses as they are printed: with a scheme or, as in "www.example.de", without.</summary>
internal static class WebAddress
{
    internal static bool TryParse(string text, [NotNullWhen(true)] out Uri? uri)
    {
        var full = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        return Uri.TryCreate(full, UriKind.Absolute, out uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.Host.Contains('.', StringComparison.Ordinal)
            && !text.Any(char.IsWhiteSpace);
    }
}
