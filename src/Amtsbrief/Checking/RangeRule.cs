using Amtsbrief.Findings;

namespace Amtsbrief.Checking;

/// <summary>The figures of a letter must lie in the ranges that its members promise.</summary>
internal static class RangeRule
{
    internal static void Report(string path, FindingText message, FindingCollector findings) =>
        findings.Error(FindingCodes.OutOfRange, path, message, "Correct it.");
}
