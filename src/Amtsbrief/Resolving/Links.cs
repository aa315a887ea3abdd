using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Words what links are called for readers who do not see them.</summary>
internal sealed class Links(Wording wording)
{
    internal ResolvedLink To(PhoneNumber number) => new(number.ToUri(), Describe(wording.TelephoneLink, number.ToString()));

    internal ResolvedLink To(Uri target) => target.Scheme switch
    {
        "mailto" => new ResolvedLink(target, Describe(wording.MailLink, target.OriginalString["mailto:".Length..])),
        "tel" => new ResolvedLink(target, Describe(wording.TelephoneLink, target.OriginalString["tel:".Length..])),
        _ => new ResolvedLink(target, Describe(wording.WebLink, target.OriginalString)),
    };

    private static string Describe(string pattern, string target) => pattern.Replace("{target}", target, StringComparison.Ordinal);
}
