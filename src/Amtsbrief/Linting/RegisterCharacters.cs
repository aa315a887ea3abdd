using Amtsbrief.Checking;
using Amtsbrief.Resolving;

namespace Amtsbrief.Linting;

/// <summary>
/// Names, addresses and references that go into registers or come from them hold the characters of DIN 91379 alone
/// (Registerdaten): names of persons those of datatype A, places and streets B, references C, companies and authorities D. Not asked of running
/// text, which has dashes that no datatype allows. Immutable and thread-safe.
/// </summary>
public sealed record RegisterCharacters : LintProfile
{
    private RegisterCharacters()
    {
    }

    /// <summary>The characters of DIN 91379:2022-08 (<c>din-91379</c>).</summary>
    public static RegisterCharacters Din91379 { get; } = new() { Name = "din-91379" };

    internal override void Check(Letter letter, ResolvedLetter resolved, FindingCollector findings) =>
        RegisterRule.Check(letter, findings);
}
