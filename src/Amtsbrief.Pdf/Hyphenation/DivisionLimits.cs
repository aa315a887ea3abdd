using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>How few letters may stand beside a break.</summary>
/// <param name="Before">Before the break, at least 1.</param>
/// <param name="Behind">Of the word behind the break, at least 1.</param>
/// <param name="BesideJoint">Between a break inside a part of a compound and the joints beside it, at least 1.</param>
/// <param name="Word">In the whole word.</param>
internal readonly record struct DivisionLimits(int Before, int Behind, int BesideJoint = 1, int Word = 1)
{
    /// <summary>The limits of a style.</summary>
    internal static DivisionLimits Of(HyphenationStyle style) =>
        new(style.LettersBefore, style.LettersAfter, style.LettersBesideJoint, style.LettersOfWord);

    /// <summary>Takes out the breaks that leave too little beside them, or no vowel, as in abbreviations ("Abschn.").</summary>
    internal void Keep(ReadOnlySpan<char> letters, Span<LineBreak> places)
    {
        var joint = 0;
        var first = Math.Max(Before, letters.IndexOfAny(Vowels.Any) + 1);
        var last = Math.Min(letters.Length - Behind, letters.LastIndexOfAny(Vowels.Any));
        for (var place = 1; place < letters.Length; place++)
        {
            if (place < first || place > last)
            {
                places[place] = LineBreak.None;
            }
            else if (places[place] == LineBreak.JointHyphen)
            {
                // What stands too close before the joint.
                for (var before = Math.Max(joint + 1, place - BesideJoint + 1); before < place; before++)
                {
                    places[before] = LineBreak.None;
                }

                joint = place;
            }
            else if (joint > 0 && place < joint + BesideJoint)
            {
                places[place] = LineBreak.None;
            }
        }
    }
}
