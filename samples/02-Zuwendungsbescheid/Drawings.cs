using Amtsbrief;

namespace Zuwendungsbescheid;

/// <summary>The drawings that lie beside the code.</summary>
internal static class Drawings
{
    internal static LetterImage Read(string name, string alternativeText)
    {
        using var stream = typeof(Drawings).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new LetterImage { Data = ValueList.Create<byte>(bytes), AlternativeText = alternativeText };
    }
}
