using System.ComponentModel;
using System.Diagnostics;

namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Runs an independent reader on a file; without the reader the test is skipped, except in CI, where it fails.</summary>
internal static class ExternalTool
{
    /// <summary>Runs a tool on a file.</summary>
    /// <param name="tool">The program, found on the path.</param>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="arguments">The arguments; <c>{}</c> stands for the file.</param>
    /// <returns>The exit code and all output.</returns>
    internal static (int ExitCode, string Output) Run(string tool, byte[] file, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, file);
        try
        {
            var start = new ProcessStartInfo(tool, arguments.Select(argument => argument == "{}" ? path : argument))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            };
            using var process = Start(start);
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Skips the test, or fails it in CI.</summary>
    internal static void Skip(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Skip($"The tool {start.FileName} is not installed.");
            throw;
        }
    }
}
