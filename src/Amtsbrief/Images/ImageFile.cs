namespace Amtsbrief.Images;

/// <summary>The bytes of an image file, equal to others that are the same. Immutable and thread-safe.</summary>
internal readonly struct ImageFile(ValueList<byte> data) : IEquatable<ImageFile>
{
    private const int Samples = 64;

    internal ReadOnlySpan<byte> Bytes => data.AsSpan();

    /// <inheritdoc/>
    public bool Equals(ImageFile other) => Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageFile other && Equals(other);

    // A few bytes tell images apart; all of them would have to be read for each letter.
    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var bytes = Bytes;
        var hash = new HashCode();
        hash.Add(bytes.Length);
        for (int i = 0, step = (bytes.Length / Samples) + 1; i < bytes.Length; i += step)
        {
            hash.Add(bytes[i]);
        }

        return hash.ToHashCode();
    }
}
