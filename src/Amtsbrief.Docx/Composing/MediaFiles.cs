using Amtsbrief.Docx.Packing;
using Amtsbrief.Images;

namespace Amtsbrief.Docx.Composing;

/// <summary>The image files of a package, each one once however often it is shown, numbered as they are met.</summary>
/// <param name="known">What was packed before.</param>
internal sealed class MediaFiles(PackedContents known)
{
    private readonly Dictionary<ValueList<byte>, MediaFile> _files = new(ByContent.Instance);
    private readonly List<PackagePart> _parts = [];

    internal IReadOnlyList<PackagePart> Parts => _parts;

    internal MediaFile Add(LetterImage image)
    {
        if (!_files.TryGetValue(image.Data, out var file))
        {
            var id = $"image{_files.Count + 1}";
            var (extension, type) = TypeOf(image);
            file = new MediaFile(id, $"media/{id}.{extension}");
            _files.Add(image.Data, file);
            _parts.Add(new PackagePart("word/" + file.Target, type, known.OfImage(image.Data.AsMemory())));
        }

        return file;
    }

    private static (string Extension, string Type) TypeOf(LetterImage image) =>
        ImageInfo.TryRead(image.Data.AsSpan(), out var info, out _)
            ? info.Format switch
            {
                ImageFormat.Png => ("png", "image/png"),
                ImageFormat.Jpeg => ("jpeg", "image/jpeg"),
                _ => throw new InvalidOperationException($"No file type is known for {info.Format}."),
            }
            : throw new InvalidOperationException(
                $"The image \"{image.AlternativeText}\" is neither PNG nor JPEG, although the check lets none pass.");

    // The end of a compressed image tells it from others about as well as all of its bytes.
    private sealed class ByContent : IEqualityComparer<ValueList<byte>>
    {
        private const int Telling = 64;

        internal static ByContent Instance { get; } = new();

        public bool Equals(ValueList<byte> x, ValueList<byte> y) => x.Equals(y);

        public int GetHashCode(ValueList<byte> data)
        {
            var hash = default(HashCode);
            hash.Add(data.Count);
            hash.AddBytes(data.AsSpan()[^Math.Min(Telling, data.Count)..]);
            return hash.ToHashCode();
        }
    }
}

/// <summary>An image file: its relationship id in every part, and its place as seen from the parts.</summary>
internal sealed record MediaFile(string Id, string Target);
