using Amtsbrief.German.Names;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>The patterns of a template's salutations.</summary>
internal static class SalutationTexts
{
    internal static IEnumerable<WordingText> Of(SalutationStyle style)
    {
        return
        [
            Text(style.Frau, "frau"), Text(style.Herr, "herr"), Text(style.WithoutForm, "withoutForm"),
            Text(style.Group, "group"), Text(style.Unknown, "unknown"),
            Text(style.And, "and"), Text(style.HerProfessor, "herProfessor"), Text(style.HisProfessor, "hisProfessor"),
            Text(style.Doctor, "doctor"), .. style.Titled is { } titled ? (WordingText[])[Text(titled, "titled")] : [],
        ];

        static WordingText Text(string text, string name) => new(text, "template.salutations." + name, TextRole.Salutation);
    }
}
