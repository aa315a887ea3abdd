namespace Amtsbrief.German.Names;

/// <summary>How the salutations of two persons at one address stand.</summary>
public enum CoupleSalutation
{
    /// <summary>
    /// On one line: "Sehr geehrte Frau A, sehr geehrter Herr B,". Patterns that name both in full take both at once: "Guten Tag
    /// Kim A und Jo B,".
    /// </summary>
    OneLine,

    /// <summary>Each on a line, the second beginning with a small letter.</summary>
    LineEach,
}
