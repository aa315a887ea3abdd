using Amtsbrief.Characters;
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
        for (var index = 0; index < style.Words.Count; index++)
        {
            if (!IsDividedWord(Din91379.Compose(style.Words[index])))
            {
                _findings.Error(
                    FindingCodes.BadDividedWord, $"template.type.hyphenation.words[{index}]",
                    $"\"{style.Words[index]}\" is no word of letters with single hyphens between them.",
                    "Give one word without spaces and other signs; what is written with hyphens is several words.");
            }
        }
    }

    private static bool IsDividedWord(string word) => word.Split('-').All(part => part.Length > 0 && part.All(char.IsLetter));

    private void Within(int count, int most, string path)
    {
        if (count < 1 || count > most)
        {
            Report(path, $"{count} is not between 1 and {most}.");
        }
    }
}
