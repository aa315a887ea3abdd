using System.CommandLine;
using System.CommandLine.Invocation;
using Amtsbrief.Cli.Verbs;
using Amtsbrief.Linting;
using Amtsbrief.Measuring;
using Amtsbrief.Templates;

namespace Amtsbrief.Cli;

/// <summary>The command line of the tool.</summary>
internal static class Tool
{
    private const string Name = "amtsbrief";
    private const string Both = "both";

    /// <summary>Runs the tool and gives its exit code.</summary>
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (IOException error)
        {
            // Files are guarded where they are used; what is left is the output.
            terminal.Failure(Name, $"The output cannot be written: {error.Message}");
        }
        catch (Exception error)
        {
            terminal.Failure(Name, $"internal error {error.GetType().Name}: {error.Message} Please report it.");
        }

        return ExitCode.Usage;
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // A letter may be called @letter.json: response files are not read.
        var result = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            foreach (var error in result.Errors)
            {
                // Messages that list choices have one on each line.
                terminal.Failure(Name, string.Join(' ', error.Message.Split('\n', StringSplitOptions.TrimEntries)));
            }

            terminal.Failure(Name, $"Run \"{Name} --help\" to see how it is used.");
            return ExitCode.Usage;
        }

        return result.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Root(Terminal terminal) =>
        new("Renders and checks German official letters (DIN 5008) written as JSON, and measures finished ones.")
    {
        HelpName = Name,
        Subcommands = { Render(terminal), Check(terminal), Lint(terminal), Measure(terminal), Templates(terminal) },
    };

    private static Command Render(Terminal terminal)
    {
        var letter = Letter();
        var template = Template();
        var large = LargePrint();
        var directory = new Option<string>("--output", "-o")
        {
            Description = "The directory for the files; made if it is not there. Files of the same names are replaced.",
            HelpName = "DIR",
            Required = true,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "What to make.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Both,
        };
        format.AcceptOnlyFromAmong([.. LetterFormat.All.Select(known => known.Name), Both]);

        var command = new Command("render", "Renders a letter; prints the paths of the files.")
        {
            letter, template, large, directory, format,
        };
        command.SetAction(result =>
        {
            var name = result.GetRequiredValue(format);
            var formats = ValueList.From(LetterFormat.All.Where(known => name == Both || name == known.Name));
            return new RenderVerb(terminal).Run(
                result.GetRequiredValue(letter),
                new LetterLook(Named(result.GetValue(template)), result.GetValue(large)),
                result.GetRequiredValue(directory),
                formats);
        });
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var letter = Letter();
        var template = Template();
        var large = LargePrint();
        var profiles = new Option<string[]>("--profile", "-p")
        {
            Description = "How the letter is sent: what windows and print services ask for is checked as well. May be repeated.",
            HelpName = "PROFILE",
            DefaultValueFactory = _ => [],
        };
        profiles.AcceptOnlyFromAmong([.. LintProfiles.All.Select(known => known.Name)]);
        var lint = new Option<bool>("--lint") { Description = "Looks at the wording as well, as the verb lint does." };
        var wording = new LintOption();
        var command = new Command("check", "Checks a letter for a template and prints what it finds.")
        {
            letter, template, large, profiles, lint, wording.Language, wording.Without,
        };
        command.SetAction(result => new CheckVerb(terminal).Run(
            result.GetRequiredValue(letter),
            new LetterLook(Named(result.GetValue(template)), result.GetValue(large)),
            new LetterChecks(
                ValueList.From(result.GetRequiredValue(profiles).Distinct().Select(name => LintProfiles.Find(name)!)),
                result.GetValue(lint) ? wording.Of(result) : null,
                wording.Of(result).Language)));
        return command;
    }

    private static Command Lint(Terminal terminal)
    {
        var letter = Letter();
        var template = Template();
        var wording = new LintOption();
        var fix = new Option<bool>("--fix")
        {
            Description = "Corrects in the file what needs no person; the file is written anew as the library writes letters.",
        };
        var command = new Command("lint", "Looks at the wording and typography of a letter and prints what it finds.")
        {
            letter, template, wording.Language, wording.Without, fix,
        };
        command.SetAction(result => new LintVerb(terminal).Run(
            result.GetRequiredValue(letter),
            new LetterLook(Named(result.GetValue(template)), LargePrint: false),
            wording.Of(result),
            result.GetValue(fix)));
        return command;
    }

    private static Command Measure(Terminal terminal)
    {
        var file = new Argument<string>("FILE.pdf") { Description = "The letter, whichever program made it." };
        var form = new Option<SheetForm?>("--form")
        {
            Description = "The form to hold the letter against. Without it, it is told from marks and address.",
            HelpName = "A|B",
        };
        form.AcceptOnlyFromAmong([.. Enum.GetNames<SheetForm>()]);
        var json = new Option<bool>("--json") { Description = "Prints JSON instead of a table." };
        var command = new Command("measure", "Measures a finished PDF letter and prints each figure beside the norm's.")
        {
            file, form, json,
        };
        command.SetAction(result => new MeasureVerb(terminal).Run(
            result.GetRequiredValue(file), result.GetValue(form), result.GetValue(json)));
        return command;
    }

    private static Command Templates(Terminal terminal)
    {
        var command = new Command("templates", "Lists the names of the built-in templates.");
        command.SetAction(_ => new TemplatesVerb(terminal).Run());
        return command;
    }

    private static Template? Named(string? name) => name is null ? null : BuiltInTemplates.Find(name)!;

    private static Argument<string> Letter() =>
        new("LETTER.json") { Description = "The letter. Images are read from its folder." };

    private static Option<bool> LargePrint() =>
        new("--large-print") { Description = "Sets the text in 18 pt and everything else as large as its place allows." };

    private static Option<string> Template()
    {
        var template = new Option<string>("--template", "-t")
        {
            Description = $"The look of the letter. Without it: {LetterLook.DefaultTemplate.Name}.",
            HelpName = "TEMPLATE",
        };
        template.AcceptOnlyFromAmong([.. BuiltInTemplates.All.Select(known => known.Name)]);
        return template;
    }
}
