using Amtsbrief.Resolving;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>Short ways to resolved texts.</summary>
internal static class ResolvedTexts
{
    internal static ResolvedText Line(params ReadOnlySpan<ResolvedRun> runs) => new(ValueList.Create(runs), "");

    internal static ResolvedText Line(string text) => Line(new ResolvedRun(text));
}
