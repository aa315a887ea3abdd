using Amtsbrief.Templates;

namespace Amtsbrief.Cli.Verbs;

/// <summary>How a letter is to look.</summary>
/// <param name="Named">The template that was named; null if none was.</param>
/// <param name="LargePrint">Whether it is wanted in large print.</param>
internal sealed record LetterLook(Template? Named, bool LargePrint)
{
    /// <summary>The template of letters for which none is named.</summary>
    internal static Template DefaultTemplate => BuiltInTemplates.Din5008FormB;

    /// <summary>Says which template is used if none is named.</summary>
    internal void Remark(string file, Terminal terminal)
    {
        if (Named is null)
        {
            terminal.Remark(file, $"No --template is given; {DefaultTemplate.Name} is used.");
        }
    }

    internal Template Template
    {
        get
        {
            var template = Named ?? DefaultTemplate;
            return LargePrint ? template.ToLargePrint() : template;
        }
    }
}
