using System.Text;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>SVG drawings.</summary>
internal static class TestDrawings
{
    /// <summary>
    /// A drawing of 100 × 50: a ground of pale blue, a red square left whose inner square runs the same way round, a green frame
    /// by the even-odd rule, a line from top to bottom, a half transparent square in the corner that stands out.
    /// </summary>
    internal static byte[] Banner { get; } = Svg(
        """
        <rect width="100" height="50" fill="#ddeeff"/>
        <path d="M10 10H30V40H10Z M15 15H25V35H15Z" fill="red"/>
        <path d="M40 10H60V40H40Z M45 15H55V35H45Z" fill="green" fill-rule="evenodd"/>
        <path d="M70 0V50" stroke="blue" stroke-width="4"/>
        <rect x="90" y="30" width="40" height="60" fill="black" fill-opacity=".5"/>
        """);

    internal static byte[] Svg(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'>{content}</svg>");

    internal static LetterImage Image(byte[] svg) =>
        new() { Data = ValueList.From(svg), AlternativeText = "Landesamt für Musterwesen" };
}
