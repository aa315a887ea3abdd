namespace Amtsbrief.Pdf.Writing;

/// <summary>Where an object is found: at an offset of the file, or at an index of an object stream.</summary>
/// <param name="Container">The number of the object stream; 0 when the object stands in the file itself.</param>
/// <param name="Position">The offset or the index.</param>
internal readonly record struct ObjectPlace(int Container, int Position)
{
    internal static ObjectPlace AtOffset(int offset) => new(0, offset);

    internal static ObjectPlace InStream(int container, int index) => new(container, index);
}
