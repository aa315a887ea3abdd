namespace Amtsbrief.Pdf.Writing;

/// <summary>What the writer may do with a stream's bytes.</summary>
internal enum StreamCoding
{
    /// <summary>Compress them, except in a readable file.</summary>
    Flate,

    /// <summary>Leave them: they are encoded, or are to be found by plain text search.</summary>
    AsIs,
}
