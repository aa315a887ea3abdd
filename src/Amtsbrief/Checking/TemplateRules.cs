using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>
/// What a template of one's own must be, whatever the letter. Its places are reported as <c>template.page.width</c>: in the
/// same form as those of the letter, one step above it.
/// </summary>
internal static class TemplateRules
{
    /// <summary>Whether letters can be resolved with the template; if not, nothing can be said about their places.</summary>
    internal static bool Check(Template template, FindingCollector findings)
    {
        if (!TemplateNulls.Check(template, findings))
        {
            return false;
        }

        var before = findings.Count;
        TemplateRanges.Check(template, findings);
        TemplateWords.Check(template, findings);
        if (findings.Count > before)
        {
            return false;
        }

        TemplatePlaces.Check(template, findings);
        return true;
    }
}
