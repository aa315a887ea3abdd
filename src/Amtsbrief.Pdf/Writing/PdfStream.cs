namespace Amtsbrief.Pdf.Writing;

/// <summary>A dictionary with bytes; always an object of its own.</summary>
/// <param name="Dictionary">The entries besides length and, where the writer compresses, filter.</param>
/// <param name="Data">The bytes.</param>
/// <param name="Coding">What the writer may do with the bytes.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Data, StreamCoding Coding = StreamCoding.Flate);
