using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// Writes characters into a run. Word has elements of its own for hyphens that break a word only where needed or never; the
/// no-break space stays a character.
/// </summary>
internal static class RunText
{
    private const char DiscretionaryHyphen = '\u00AD';
    private const char NoBreakHyphen = '\u2011';

    internal static void Append(W.Run run, string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var special = at < text.Length ? ElementFor(text[at]) : null;
            if (special is null && at < text.Length)
            {
                continue;
            }

            AppendText(run, text[start..at]);
            start = at + 1;
            if (special is not null)
            {
                run.Append(special);
            }
        }
    }

    private static OpenXmlElement? ElementFor(char character) => character switch
    {
        DiscretionaryHyphen => new W.SoftHyphen(),
        NoBreakHyphen => new W.NoBreakHyphen(),
        _ => null,
    };

    private static void AppendText(W.Run run, string text)
    {
        if (text.Length > 0)
        {
            var outer = text[0] == ' ' || text[^1] == ' ';
            run.Append(new W.Text(text) { Space = outer ? SpaceProcessingModeValues.Preserve : null });
        }
    }
}
