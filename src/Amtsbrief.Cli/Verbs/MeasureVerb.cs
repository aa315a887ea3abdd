using Amtsbrief.Cli.Files;
using Amtsbrief.Measuring;

namespace Amtsbrief.Cli.Verbs;

/// <summary>Measures a finished letter and prints each figure beside the norm's.</summary>
internal sealed class MeasureVerb(Terminal terminal)
{
    internal int Run(string file, SheetForm? form, bool asJson)
    {
        if (Measure(file, form) is not { } report)
        {
            return ExitCode.Usage;
        }

        foreach (var line in (asJson ? report.ToJson() : report.ToString()).TrimEnd('\n').Split('\n'))
        {
            terminal.Result(line);
        }

        return report.Passed ? ExitCode.Success : ExitCode.Findings;
    }

    private MeasurementReport? Measure(string file, SheetForm? form)
    {
        try
        {
            return LetterMeasurer.Measure(File.ReadAllBytes(file), new MeasuringOptions { Form = form });
        }
        catch (UnusablePdfException error)
        {
            terminal.Failure(file, error.Message);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            terminal.Failure(file, $"The file cannot be read: {error.Message}");
        }

        return null;
    }
}
