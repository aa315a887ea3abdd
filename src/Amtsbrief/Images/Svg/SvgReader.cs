using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.Images.Svg;

/// <summary>
/// Reads drawings in SVG: shapes, paths, groups, transformations and plain colours. A drawing is read whole or not at all, so
/// that nothing of it goes missing unseen. Files may come from anywhere: whatever the bytes are, the answer is a drawing or a
/// problem, in bounded time and memory. Thread-safe.
/// </summary>
internal static class SvgReader
{
    /// <summary>Whether the data is XML, or wants to be: it begins with an angle bracket, in whatever Unicode.</summary>
    internal static bool IsXml(ReadOnlySpan<byte> file)
    {
        // A byte order mark, spaces, and the zeros between them that UTF-16 has.
        var content = file.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, .. " \t\r\n"u8]);
        return !content.IsEmpty && content[0] == '<';
    }

    /// <summary>Reads a drawing.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="image">The drawing, when all of it can be shown.</param>
    /// <param name="problem">Why not, when it cannot.</param>
    /// <returns>Whether all of it can be shown.</returns>
    internal static bool TryRead(
        ReadOnlySpan<byte> file,
        [NotNullWhen(true)] out VectorImage? image,
        [NotNullWhen(false)] out ImageProblem? problem)
    {
        try
        {
            if (file.Length > SvgBudget.MaxBytes)
            {
                throw SvgException.TooMuch("more than 4 MB");
            }

            var budget = new SvgBudget();
            image = DrawingReader.Read(SvgTree.Read(file.ToArray(), budget), budget);
            problem = null;
            return true;
        }
        catch (SvgException error)
        {
            image = null;
            problem = new ImageProblem(error.What, error.ToDo);
            return false;
        }
    }
}
