using Amtsbrief.Caching;

namespace Amtsbrief.Pdf.Export.Text;

/// <summary>
/// The cut-down fonts of the letters of one renderer. A letter to somebody else mostly shows the same signs, or those of some
/// letter before. Thread-safe.
/// </summary>
internal sealed class FontParts
{
    private const long Limit = 8L << 20;

    private readonly BoundedCache<FontKey, FontPart> _parts;

    internal FontParts(long limit = Limit) => _parts = new(limit, part => part.Weight);

    internal FontPart this[FontKey key]
    {
        get
        {
            if (!_parts.TryGet(key, out var part))
            {
                part = FontPart.Make(key);
                _parts.Add(key, part);
            }

            return part;
        }
    }
}
