using System.Buffers;
using System.Globalization;
using System.Text;
using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Every character that is printed must be a real one, and the font must have it.</summary>
internal static class CharacterRules
{
    internal static void Check(ResolvedLetter letter, FindingCollector findings)
    {
        if (letter.Letterhead is { } letterhead)
        {
            CheckUnprinted(letterhead.Image.AlternativeText, letterhead.Path + ".alternativeText", findings);
        }

        foreach (var (role, text) in letter.Texts())
        {
            var style = letter.Template.Type[role];
            foreach (var run in text.Runs)
            {
                var metrics = letter.Template.Type.Family.Metrics(style.Bold || run.Bold, style.Italic || run.Italic);
                Check(run.Text, text.Path, metrics, letter.Template.Type.Family.Name, findings);
                CheckUnprinted(run.Link?.Description, text.Path, findings);
            }
        }
    }

    // Read aloud only: no font needs a glyph, but no file can hold control characters either.
    private static void CheckUnprinted(string? text, string path, FindingCollector findings) =>
        Check(text ?? "", path, metrics: null, family: "", findings);

    private static void Check(string text, string path, FontMetrics? metrics, string family, FindingCollector findings)
    {
        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var valid = status == OperationStatus.Done;
            var code = valid ? rune.Value : text[at];
            if (!valid || IsForbidden(rune) || (metrics is not null && IsRightToLeft(rune)))
            {
                findings.Error(
                    FindingCodes.ForbiddenCharacter, path, $"{Name(code)} at position {at} cannot be printed.",
                    code is '\n' or '\r' ? "Write each line as an entry of its own." : "Remove it.");
            }
            else if (metrics is not null && !IsSubstituted(rune) && !metrics.Has(rune))
            {
                findings.Error(
                    FindingCodes.MissingGlyph, path,
                    $"The font {family} has no glyph for \"{rune}\" ({Name(code)}) at position {at}.",
                    "Replace the character, or use a font that has it.");
            }

            at += length;
        }
    }

    private static string Name(int code) => "U+" + code.ToString("X4", CultureInfo.InvariantCulture);

    // Soft hyphens show only where a line breaks; renderers draw the others as the space and hyphen that they are.
    private static bool IsSubstituted(Rune rune) => rune.Value is 0x00AD or 0x202F or 0x2011;

    // Hebrew, Arabic and the other scripts that UAX #9 sets from right to left, by the blocks reserved for them.
    private static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    // Control characters, line and paragraph separators, and what turns or isolates the writing direction (UAX #9).
    private static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
