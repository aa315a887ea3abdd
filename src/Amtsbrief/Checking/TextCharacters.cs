using System.Buffers;
using System.Globalization;
using System.Text;
using Amtsbrief.Characters;
using Amtsbrief.Findings;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>
/// The characters of one text that cannot be printed, each once with its first place and how often it occurs: a text in a
/// script that the font lacks is one mistake, not a thousand. Not thread-safe.
/// </summary>
/// <param name="path">Where the text stands.</param>
/// <param name="family">The font family that is to print it.</param>
internal struct TextCharacters(string path, string family)
{
    private OrderedDictionary<int, Fault>? _faults;
    private int _length;

    /// <summary>Reads the next part of the text.</summary>
    /// <param name="text">The part.</param>
    /// <param name="faces">The faces that print it, which all must have its characters; none if it is only read aloud.</param>
    internal void Read(string text, params ReadOnlySpan<FontMetrics> faces)
    {
        // None of the usual characters is forbidden or substituted.
        var haveUsual = HaveUsual(faces);
        for (var at = 0; at < text.Length;)
        {
            if (haveUsual && FontMetrics.IsUsual(text[at]))
            {
                at++;
                continue;
            }

            var valid = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == OperationStatus.Done;
            if (!valid || IsForbidden(rune) || (!faces.IsEmpty && IsRightToLeft(rune)))
            {
                Add(valid ? rune.Value : text[at], at, isForbidden: true);
            }
            else if (!IsSubstituted(rune) && !HaveAll(faces, rune))
            {
                Add(rune.Value, at, isForbidden: false);
            }

            at += length;
        }

        _length += text.Length;
    }

    /// <summary>The characters that no text may hold.</summary>
    internal IEnumerable<int> Forbidden => (_faults ?? []).Where(entry => entry.Value.IsForbidden).Select(entry => entry.Key);

    /// <summary>Reports what was found, but no forbidden characters that were told where they come from.</summary>
    internal void Report(FindingCollector findings, HashSet<int>? told = null)
    {
        if (_faults is null)
        {
            return;
        }

        foreach (var (code, fault) in _faults)
        {
            if (fault.IsForbidden && told?.Contains(code) == true)
            {
                continue;
            }

            var name = CodePoint.NameOf(code);
            var place = FindingText.Place(fault.Count, fault.First);
            if (fault.IsForbidden)
            {
                findings.Error(
                    FindingCodes.ForbiddenCharacter, path, $"{name} cannot be printed; it stands {place}.",
                    code is '\n' or '\r' ? "Write each line as an entry of its own." : "Remove it.");
            }
            else
            {
                findings.Error(
                    FindingCodes.MissingGlyph, path,
                    $"The font {family} has no glyph for \"{new Rune(code)}\" ({name}); it stands {place}.",
                    "Replace the character, or use a font that has it.");
            }
        }
    }

    private void Add(int code, int at, bool isForbidden)
    {
        _faults ??= [];
        _faults[code] = _faults.TryGetValue(code, out var fault)
            ? fault with { Count = fault.Count + 1 }
            : new Fault(_length + at, Count: 1, isForbidden);
    }

    private static bool HaveAll(ReadOnlySpan<FontMetrics> faces, Rune rune)
    {
        foreach (var face in faces)
        {
            if (!face.Has(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveUsual(ReadOnlySpan<FontMetrics> faces)
    {
        foreach (var face in faces)
        {
            if (!face.HasUsual)
            {
                return false;
            }
        }

        return true;
    }

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

    private readonly record struct Fault(int First, int Count, bool IsForbidden);
}
