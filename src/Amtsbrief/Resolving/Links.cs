using Amtsbrief.Templates;

namespace Amtsbrief.Resolving;

/// <summary>Words what links are called for readers who do not see them.</summary>
internal sealed class Links(Wording wording)
{
    internal ResolvedLink To(PhoneNumber number) => new(number.ToUri(), Describe(wording.TelephoneLink, number.ToString()));

    internal ResolvedLink To(Uri target) => target.Scheme switch
    {
        "mailto" => new ResolvedLink(target, Describe(wording.MailLink, WithoutScheme(target))),
        "tel" => new ResolvedLink(target, Describe(wording.TelephoneLink, WithoutScheme(target))),
        _ => new ResolvedLink(target, Describe(wording.WebLink, target.OriginalString.Trim())),
    };

    // The scheme may be in capitals or have spaces before it.
    private static string WithoutScheme(Uri target) => target.OriginalString[(target.OriginalString.IndexOf(':') + 1)..].Trim();

    private static string Describe(string pattern, string target) =>
        pattern.Replace("{target}", target, StringComparison.Ordinal);
}
