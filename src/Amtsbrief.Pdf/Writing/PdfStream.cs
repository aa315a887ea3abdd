namespace Amtsbrief.Pdf.Writing;

/// <summary>A dictionary with bytes; always an object of its own.</summary>
/// <param name="Dictionary">The entries besides length and, where the writer compresses, filter.</param>
/// <param name="Data">The bytes.</param>
/// <param name="Coding">What the writer may do with the bytes.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Data, StreamCoding Coding = StreamCoding.Flate)
{
    /// <summary>The compressed bytes, if they are known already.</summary>
    internal ReadOnlyMemory<byte> Deflated { get; private init; }

    /// <summary>The same stream, compressed beforehand: for what goes into many files.</summary>
    internal PdfStream Packed() => Coding == StreamCoding.Flate ? this with { Deflated = Flate.Pack(Data.Span) } : this;
}
