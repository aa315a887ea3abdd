using Amtsbrief.German.Dates;
using Amtsbrief.German.Names;

namespace Amtsbrief.Templates;

/// <content>Letters in English.</content>
public sealed partial record Template
{
    /// <summary>
    /// The same look with English words (englischer Wortlaut): <see cref="Wording.English"/> without the labels that this template
    /// leaves out, salutations by <see cref="SalutationStyle.English"/> and dates such as <c>31 March 2017</c>. What the letter
    /// itself says is its author's, as is its <see cref="Letter.Language"/>, which should be <c>en</c>.
    /// </summary>
    /// <returns>The template, its name with <c>-english</c> behind it.</returns>
    public Template ToEnglish() => this with
    {
        Name = Name + "-english",
        Wording = Wording.InEnglish(),
        Salutations = SalutationStyle.English,
        DateLanguage = DateLanguage.English,
        DateFormat = GermanDateFormat.Alphanumeric,
    };
}
