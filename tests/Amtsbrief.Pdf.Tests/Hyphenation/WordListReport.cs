using System.Globalization;
using System.Text;
using Amtsbrief.Pdf.Hyphenation;
using Amtsbrief.Pdf.Text;

namespace Amtsbrief.Pdf.Tests.Hyphenation;

/// <summary>How well a hyphenator divides words that were divided by hand.</summary>
internal sealed class WordListReport
{
    // How many letters a line may be shorter for ending at a joint: about a tenth of a line of 80 letters.
    private const int LettersOfGap = 8;
    private const int MostNamed = 20;

    private readonly List<string> _missed = [];
    private readonly List<string> _missedJoints = [];
    private readonly List<string> _wrong = [];
    private readonly List<string> _wrongJoints = [];

    internal WordListReport(IEnumerable<DividedWord> words, Hyphenator hyphenator)
    {
        foreach (var word in words)
        {
            var breaks = new LineBreak[word.Text.Length];
            hyphenator.Hyphenate(word.Text, breaks);
            Count(word, breaks);
            CountLines(word, breaks);
        }
    }

    internal int Words { get; private set; }

    internal int Permitted { get; private set; }

    internal int Found { get; private set; }

    internal int Right { get; private set; }

    internal int Joints { get; private set; }

    internal int FoundJoints { get; private set; }

    internal int RightJoints { get; private set; }

    /// <summary>For how many lengths of a line a joint was in reach.</summary>
    internal int LinesWithJoint { get; private set; }

    internal int LinesAtJoint { get; private set; }

    internal double Precision => Share(Right, Found);

    internal double Recall => Share(Right, Permitted);

    internal double JointPrecision => Share(RightJoints, FoundJoints);

    internal double JointRecall => Share(RightJoints, Joints);

    internal double JointPreference => Share(LinesAtJoint, LinesWithJoint);

    internal string Show(string title) => new StringBuilder(title).Append('\n')
        .Append(Line("precision", Right, Found, "breaks are right"))
        .Append(Line("recall", Right, Permitted, "permitted breaks are found"))
        .Append(Line("joint precision", RightJoints, FoundJoints, "joints are right"))
        .Append(Line("joint recall", RightJoints, Joints, "joints are known"))
        .Append(Line("joint preference", LinesAtJoint, LinesWithJoint, "lines with a joint in reach end there"))
        .Append(Named("missed breaks", _missed))
        .Append(Named("missed joints", _missedJoints))
        .Append(Named("wrong breaks", _wrong))
        .Append(Named("wrong joints", _wrongJoints))
        .ToString();

    private static string Named(string what, List<string> words) =>
        words.Count is 0 or > MostNamed ? "" : $"  {what}: {string.Join(", ", words)}\n";

    private void Count(DividedWord word, LineBreak[] breaks)
    {
        Words++;
        for (var place = 1; place < breaks.Length; place++)
        {
            var sign = word.Signs[place];
            var (isFound, isJoint) = (breaks[place] != LineBreak.None, breaks[place] == LineBreak.JointHyphen);
            Joints += sign == '=' ? 1 : 0;
            FoundJoints += isJoint ? 1 : 0;
            RightJoints += isJoint && sign == '=' ? 1 : 0;
            if (sign == '=' && !isJoint)
            {
                _missedJoints.Add(word.Text.Insert(place, "="));
            }

            if (sign is '-' or '=' && !isFound)
            {
                _missed.Add(word.Text.Insert(place, "-"));
            }

            if (isJoint && sign != '=')
            {
                _wrongJoints.Add(word.Text.Insert(place, "="));
            }

            if (sign == '?')
            {
                continue;
            }

            Permitted += sign == ' ' ? 0 : 1;
            Found += isFound ? 1 : 0;
            Right += isFound && sign != ' ' ? 1 : 0;
            if (isFound && sign == ' ')
            {
                _wrong.Add(word.Text.Insert(place, "-"));
            }
        }
    }

    /// <summary>Lets the word stand at the end of lines of every length.</summary>
    private void CountLines(DividedWord word, LineBreak[] breaks)
    {
        for (var room = 1; room < breaks.Length; room++)
        {
            var joint = word.Signs.LastIndexOf('=', room);
            if (joint < 0 || joint < room - LettersOfGap)
            {
                continue;
            }

            var choice = new BreakChoice(LettersOfGap.Mm);
            for (var place = 1; place <= room; place++)
            {
                if (breaks[place] != LineBreak.None)
                {
                    choice.Offer(
                        new LineSpan(0, place, place, IsHyphenated: true),
                        breaks[place] == LineBreak.JointHyphen ? BreakKind.Joint : BreakKind.Syllable,
                        place.Mm);
                }
            }

            LinesWithJoint++;
            LinesAtJoint += choice.Best is { End: var end } && word.Signs[end] == '=' ? 1 : 0;
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private static string Line(string name, int part, int whole, string what) => string.Create(
        CultureInfo.InvariantCulture, $"  {name,-17}{100 * Share(part, whole),6:0.00} %  {part} of {whole} {what}\n");
}
