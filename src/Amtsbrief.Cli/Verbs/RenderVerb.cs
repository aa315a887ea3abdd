using Amtsbrief.Cli.Files;

namespace Amtsbrief.Cli.Verbs;

/// <summary>Renders a letter to all formats asked for before any file is written.</summary>
internal sealed class RenderVerb(Terminal terminal)
{
    internal int Run(string file, LetterLook look, string directory, ValueList<LetterFormat> formats) =>
        new LetterRun(terminal).Run(file, look, LetterChecks.None, formats, outputs => Write(directory, outputs));

    private int Write(string directory, IReadOnlyList<OutputFile> outputs)
    {
        IReadOnlyList<string> paths;
        try
        {
            paths = OutputDirectory.Write(directory, outputs);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            terminal.Failure(directory, $"The files cannot be written: {error.Message}");
            return ExitCode.Usage;
        }

        try
        {
            foreach (var path in paths)
            {
                terminal.Result(path);
            }
        }
        catch (IOException error)
        {
            terminal.Failure(directory, $"The files are there, but their paths cannot be printed: {error.Message}");
        }

        return ExitCode.Success;
    }
}
