using System.Buffers;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>The letters without which nothing is a syllable.</summary>
internal static class Vowels
{
    /// <summary>The vowels among the letters that German patterns know.</summary>
    internal static readonly SearchValues<char> Any = SearchValues.Create("aeiouyäöüáàâéèêëíïóòôú");
}
