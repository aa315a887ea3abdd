using System.Diagnostics;

namespace Samples.Tests;

/// <summary>One run of a sample as a program of its own, into a folder of its own.</summary>
internal sealed class SampleRun
{
    private SampleRun(string output, string folder)
    {
        Paths = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Folder = folder;
    }

    /// <summary>The paths that the sample printed.</summary>
    internal IReadOnlyList<string> Paths { get; }

    internal string Folder { get; }

    internal byte[] Pdf(string letter) => Read(letter, ".pdf");

    internal byte[] Docx(string letter) => Read(letter, ".docx");

    private byte[] Read(string letter, string ending) =>
        File.ReadAllBytes(Paths.Single(path => Path.GetFileName(path) == letter + ending));

    /// <summary>Runs a sample.</summary>
    /// <param name="name">The assembly, which lies beside the tests.</param>
    /// <param name="environment">Settings such as language and time zone.</param>
    internal static SampleRun Start(string name, params (string Name, string Value)[] environment)
    {
        var folder = Directory.CreateTempSubdirectory("amtsbrief-sample-").FullName;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, name + ".dll"), folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return new SampleRun(output, folder);
    }
}
