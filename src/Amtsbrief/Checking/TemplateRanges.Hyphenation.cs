using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>The figures of hyphenation.</summary>
internal sealed partial class TemplateRanges
{
    private const int MostLettersBesideHyphen = 20;
    private const int MostLettersOfWord = 50;
    private const int MostHyphensInARow = 50;

    private void CheckHyphenation(HyphenationStyle style)
    {
        Within(style.LettersBefore, MostLettersBesideHyphen, "template.type.hyphenation.lettersBefore");
        Within(style.LettersAfter, MostLettersBesideHyphen, "template.type.hyphenation.lettersAfter");
        Within(style.LettersBesideJoint, MostLettersBesideHyphen, "template.type.hyphenation.lettersBesideJoint");
        Within(style.LettersOfWord, MostLettersOfWord, "template.type.hyphenation.lettersOfWord");
        Within(style.HyphensInARow ?? 1, MostHyphensInARow, "template.type.hyphenation.hyphensInARow");
    }

    private void Within(int count, int most, string path)
    {
        if (count < 1 || count > most)
        {
            Report(path, $"{count} is not between 1 and {most}.");
        }
    }
}
