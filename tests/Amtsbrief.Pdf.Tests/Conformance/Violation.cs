namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>One rule that a file breaks.</summary>
/// <param name="Rule">
/// <c>A</c> (PDF/A-2a) or <c>UA</c> (PDF/UA-1) with clause and test number as veraPDF counts them, or <c>own</c> for what no
/// validator looks at.
/// </param>
/// <param name="Message">What is wrong.</param>
internal sealed record Violation(string Rule, string Message)
{
    public override string ToString() => $"{Rule}: {Message}";
}
