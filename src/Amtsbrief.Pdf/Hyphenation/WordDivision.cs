namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>Rates the places between the letters of one word: where it may be divided, and where that reads best.</summary>
/// <param name="patterns">The patterns of the language.</param>
/// <param name="parts">The parts of its compounds; null leaves everything to the patterns.</param>
/// <param name="limits">How few letters may stand beside a break.</param>
internal readonly struct WordDivision(PatternTrie patterns, CompoundLexicon? parts, DivisionLimits limits)
{
    private const int UsualLength = 128;

    // The patterns are made for words of which two letters at least stay on either side.
    private const int LeastOfPattern = 2;

    // What is left of a word beside a known part must look like a word itself.
    private const int LeastKnown = 5;
    private const int LeastUnknown = 4;
    private const int LettersOfChance = 6;
    private const int DoubtBeside = 2;

    private static readonly string[] Prefixes = ["be", "emp", "ent", "er", "ge", "miss", "un", "ur", "ver", "zer"];

    private static readonly string[] Suffixes =
    [
        "bar", "chen", "er", "haft", "heit", "ier", "ig", "isch", "keit", "lein", "lich", "los", "nis", "sam", "schaft", "sel",
        "tum", "ung",
    ];

    /// <summary>Rates a word.</summary>
    /// <param name="letters">Its letters in lower case.</param>
    /// <param name="places">One value for the gap before each letter, all <see cref="LineBreak.None"/> at first.</param>
    /// <param name="isCapitalised">Whether it seems to be a noun; other words are rarely compounds of parts not known.</param>
    internal void Divide(ReadOnlySpan<char> letters, Span<LineBreak> places, bool isCapitalised)
    {
        var isUsual = letters.Length < UsualLength;
        var levels = isUsual ? stackalloc byte[UsualLength] : new byte[letters.Length];
        levels = levels[..letters.Length];
        levels.Clear();
        if (parts is null)
        {
            Divide(letters, levels, places);
        }
        else
        {
            var reading = new CompoundReading(
                parts, letters, isUsual ? stackalloc CompoundStep[UsualLength] : new CompoundStep[letters.Length + 1]);
            Divide(letters, levels, places);
            if (IsLikely(letters, reading, places))
            {
                levels.Clear();
                Divide(letters, reading, levels, places);
            }
            else
            {
                LeaveDoubtful(letters.Length, reading, places);
                if (isCapitalised)
                {
                    MarkJoints(letters, reading, places);
                }
            }
        }

        limits.Keep(letters, places);
    }

    /// <summary>
    /// Whether a reading is more than chance: the patterns would divide the word where it does, or parts that are long meet there
    /// ("Bericht-erstattung", but not "Leistungserb-ringer"), or a long one begins there as patterns often miss it ("Wert-ersatz",
    /// not "Werter-satz").
    /// </summary>
    private static bool IsLikely(ReadOnlySpan<char> letters, in CompoundReading reading, ReadOnlySpan<LineBreak> byPatterns)
    {
        if (!reading.IsComplete)
        {
            return false;
        }

        var behind = letters.Length;
        for (var place = reading.StartOfPart(behind); place > 0; place = reading.StartOfPart(place))
        {
            var before = reading.IsParticle(place) || BeginsLikeAWord(letters[place..behind])
                ? LettersOfChance
                : place - reading.StartOfPart(place);
            if (byPatterns[place] == LineBreak.None && Math.Min(before, behind - place) < LettersOfChance)
            {
                return false;
            }

            behind = place;
        }

        return true;
    }

    /// <summary>With a prefix or a vowel, before which patterns like to draw a consonant over: "Werter-satz", "Zollän-derung".</summary>
    private static bool BeginsLikeAWord(ReadOnlySpan<char> part)
    {
        foreach (var prefix in Prefixes)
        {
            if (part.StartsWith(prefix))
            {
                return true;
            }
        }

        return Vowels.Any.Contains(part[0]);
    }

    /// <summary>Leaves out breaks one letter beside the joint of a reading: "Krei-schor" or "Kreis-chor"?</summary>
    private static void LeaveDoubtful(int length, in CompoundReading reading, Span<LineBreak> places)
    {
        for (var place = length; place > 0 && reading.IsComplete; place = reading.StartOfPart(place))
        {
            if (place < length && places[place] == LineBreak.None)
            {
                places[place - 1] = LineBreak.None;
                places[place + 1] = LineBreak.None;
            }
        }
    }

    private void Divide(ReadOnlySpan<char> letters, Span<byte> levels, Span<LineBreak> places)
    {
        patterns.Rate(letters, levels);
        for (var gap = LeastOfPattern; gap <= letters.Length - LeastOfPattern; gap++)
        {
            places[gap] = levels[gap] % 2 != 0 ? LineBreak.AddedHyphen : LineBreak.None;
        }
    }

    /// <summary>Divides part for part, as if each were a word, which is what the patterns know best.</summary>
    private void Divide(ReadOnlySpan<char> letters, in CompoundReading reading, Span<byte> levels, Span<LineBreak> places)
    {
        for (var end = letters.Length; end > 0; end = reading.StartOfPart(end))
        {
            var start = reading.StartOfPart(end);
            Divide(letters[start..end], levels[start..end], places[start..end]);
            Correct(reading.MarksOfPart(end), places[start..end]);
            if (end < letters.Length)
            {
                places[end] = reading.IsParticle(end) ? LineBreak.AddedHyphen : LineBreak.JointHyphen;
            }
        }

        for (var place = 1; place < letters.Length; place++)
        {
            if (reading.IsDoubtful(place))
            {
                // Nor near it: "Pla-nersatz" reads like a planner's.
                places[Math.Max(1, place - DoubtBeside)..Math.Min(letters.Length, place + DoubtBeside + 1)].Clear();
            }
        }
    }

    private static void Correct(ReadOnlySpan<byte> marks, Span<LineBreak> places)
    {
        for (var gap = 0; gap < marks.Length; gap++)
        {
            var place = gap + 1;
            places[place] = (char)marks[gap] switch
            {
                '=' => LineBreak.JointHyphen,
                '-' => LineBreak.AddedHyphen,
                '_' => LineBreak.None,
                _ => places[place],
            };
        }
    }

    /// <summary>Not if it ends with a prefix of what follows: "Geschwindigkeitsbe-grenzung".</summary>
    private static bool LooksWhole(ReadOnlySpan<char> before, in CompoundReading reading)
    {
        foreach (var prefix in Prefixes)
        {
            if (before.EndsWith(prefix)
                && (before.Length == prefix.Length || reading.IsReached(before.Length - prefix.Length)
                    || reading.IsCompleteFrom(before.Length - prefix.Length)))
            {
                return false;
            }
        }

        return before.ContainsAny(Vowels.Any);
    }

    /// <summary>Not if it begins with a suffix of what stands before it: "Einbürge-rungsantrag".</summary>
    private static bool LooksWhole(ReadOnlySpan<char> behind)
    {
        foreach (var suffix in Suffixes)
        {
            if (behind.IndexOf(suffix) is 0 or 1)
            {
                return false;
            }
        }

        return behind.ContainsAny(Vowels.Any);
    }

    /// <summary>Marks what the patterns found as joints where a known part begins or ends beside an unknown one.</summary>
    private static void MarkJoints(ReadOnlySpan<char> letters, in CompoundReading reading, Span<LineBreak> places)
    {
        for (var place = LeastUnknown; place <= letters.Length - LeastUnknown; place++)
        {
            var before = letters[..place];
            var behind = letters[place..];
            if (places[place] != LineBreak.None
                && ((reading.IsCompleteFrom(place) && behind.Length >= LeastKnown && LooksWhole(before, reading))
                    || (reading.IsCompleteTo(place) && before.Length >= LeastKnown && LooksWhole(behind))))
            {
                places[place] = LineBreak.JointHyphen;
            }
        }
    }
}
