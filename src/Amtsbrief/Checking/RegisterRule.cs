using Amtsbrief.Characters;
using Amtsbrief.Findings;

namespace Amtsbrief.Checking;

/// <summary>Names, addresses and references must hold nothing that registers by DIN 91379 cannot.</summary>
internal static class RegisterRule
{
    internal static void Check(Letter letter, FindingCollector findings)
    {
        foreach (var part in LetterStrings.Of(letter, static (_, datatype) => datatype is not null))
        {
            Check(part, part.Datatype!.Value, findings);
        }
    }

    // The same character again is the same mistake.
    private static void Check(LetterString part, Din91379Datatype datatype, FindingCollector findings)
    {
        foreach (var faults in Din91379.Check(part.Text, datatype).GroupBy(fault => fault.Character))
        {
            var first = faults.First();
            var place = FindingText.Place(faults.Count(), first.Position);
            findings.Warning(
                FindingCodes.OutsideRegisterCharacters, part.Path,
                $"DIN 91379 does not allow \"{first.Character}\" ({first.CodePoints}) in datatype {datatype}; it stands {place}.",
                "Write it as the register does, or correct the encoding that the data was read with.");
        }
    }
}
