namespace Amtsbrief.Characters;

/// <summary>The groups that DIN 91379 sorts its characters into; datatypes are made of them.</summary>
[Flags]
internal enum Din91379Groups
{
    None = 0,
    Letters = 1,
    NonLettersOfPersons = 2,
    NonLettersOfOthers = 4,
    OptionalNonLetters = 8,
    Controls = 16,
    ExtendedNonLetters = 32,
    Greek = 64,
    Cyrillic = 128,
}
