using Amtsbrief.Checking;
using Amtsbrief.Resolving.Frames;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Resolving.Heads;

/// <summary>
/// Sets the details of the head smaller, step by step, until they fit or stand at the floor that the template names.
/// </summary>
internal static class HeadShrinker
{
    // Word counts type sizes in half points.
    private static readonly Length Step = 0.5.Pt;

    internal static Template Fit(Letter letter, Template template)
    {
        var fitted = template;
        while (template.Type.InformationFloor is { } floor && Smaller(fitted.Type, floor) is { } type && !Fits(letter, fitted))
        {
            var head = LeadingCounters.Settle(fitted.Head, type, fitted.Head, fitted.Type);
            fitted = fitted with { Type = type, Head = head };
        }

        return fitted;
    }

    private static bool Fits(Letter letter, Template template)
    {
        var findings = new FindingCollector();
        var head = HeadResolver.Resolve(letter, template);
        HeadFit.Check(template, head.Details, findings);
        var frame = new FrameResolver(letter, template).FirstPage(head.TextTop, ResolvedLetterhead.None);
        return findings.Count == 0 && FrameRules.OverOf(frame, template) is null;
    }

    private static TypeSetting? Smaller(TypeSetting type, Length floor) =>
        type.Information.Size <= floor && type.InformationLabel.Size <= floor
            ? null
            : type with { Information = Smaller(type.Information, floor), InformationLabel = Smaller(type.InformationLabel, floor) };

    private static TextStyle Smaller(TextStyle style, Length floor)
    {
        if (style.Size <= floor)
        {
            return style;
        }

        var size = Length.Max(style.Size - Step, floor);
        return style with { Size = size, LineHeight = Pitch(style.LineHeight, style.Size, size) };
    }

    // In whole twentieths of a point, which Word counts in, and never lower than the type.
    private static Length Pitch(Length pitch, Length from, Length to) => Length.Max(pitch.Scaled(to, from).WholeTwips, to);
}
