using Amtsbrief.Images;
using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <summary>
/// A template with what its check finds. That is the same for every letter, so a renderer, which has one template, finds it
/// once; what images of earlier letters said is kept with it. Thread-safe, and every letter finds the same.
/// </summary>
internal sealed class CheckedTemplate
{
    private readonly Lazy<(FindingCollector Findings, bool IsUsable)> _check;

    internal CheckedTemplate(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        Template = template;
        _check = new(() =>
        {
            var findings = new FindingCollector();
            var isUsable = TemplateRules.Check(template, findings);
            return (findings, isUsable);
        });
    }

    internal Template Template { get; }

    internal ImageInfos Images { get; } = new();

    /// <summary>Reports what was found in the template.</summary>
    /// <returns>Whether letters can be resolved with it.</returns>
    internal bool Report(FindingCollector findings)
    {
        findings.AddAll(_check.Value.Findings);
        return _check.Value.IsUsable;
    }
}
