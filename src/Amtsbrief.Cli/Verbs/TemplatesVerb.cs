using Amtsbrief.Templates;

namespace Amtsbrief.Cli.Verbs;

/// <summary>Lists the built-in templates, a name per line.</summary>
internal sealed class TemplatesVerb(Terminal terminal)
{
    internal int Run()
    {
        foreach (var template in BuiltInTemplates.All)
        {
            terminal.Result(template.Name);
        }

        return ExitCode.Success;
    }
}
