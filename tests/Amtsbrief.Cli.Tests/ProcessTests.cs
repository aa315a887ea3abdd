using System.Diagnostics;
using System.Text;

namespace Amtsbrief.Cli.Tests;

/// <summary>The built tool, started as users start it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Results_go_to_the_output_and_remarks_to_the_error_stream()
    {
        var (code, output, error) = await Start(
            "render", _folder.LetterPath, "--template", "side-column", "-o", _folder.Out, "--format", "pdf");

        Assert.Equal(0, code);
        Assert.Equal(Path.Combine(_folder.Out, "brief.pdf"), output.Trim());
        Assert.DoesNotContain(output.Trim(), error, StringComparison.Ordinal);
        Assert.True(File.Exists(output.Trim()));
    }

    [Fact]
    public async Task Text_is_utf8_under_the_c_locale()
    {
        var file = _folder.Write("Grüße.json", TestFolder.Letter.Replace("\"date\"", "\"größe\"", StringComparison.Ordinal));

        var (code, _, error) = await Start("check", file);

        Assert.Equal(2, code);
        Assert.Contains("Grüße.json:7:3:", error, StringComparison.Ordinal);
        Assert.Contains("größe", error, StringComparison.Ordinal);
        Assert.False(error.StartsWith('\uFEFF'));
    }

    [Fact]
    public async Task Bad_input_gives_no_stack_trace()
    {
        var (code, _, error) = await Start("check", _folder.Write("tief.json", new string('[', 200_000)));

        Assert.Equal(2, code);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates", 2, "output cannot be written")]
    [InlineData("render \"$2\" -t side-column -o \"$3\"", 0, "The files are there")]
    public async Task A_full_disk_behind_the_output_gives_one_line(string arguments, int expected, string message)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has /dev/full.");

        var (code, _, error) = await StartProcess(
            "sh", "-c", $"dotnet exec \"$1\" {arguments} > /dev/full", "sh", typeof(Tool).Assembly.Location,
            _folder.LetterPath, _folder.Out);

        Assert.Equal(expected, code);
        Assert.Contains(message, error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<(int Code, string Output, string Error)> Start(params string[] arguments) =>
        StartProcess("dotnet", ["exec", typeof(Tool).Assembly.Location, .. arguments]);

    private static async Task<(int Code, string Output, string Error)> StartProcess(string program, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
            Environment = { ["LC_ALL"] = "C" },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return (process.ExitCode, await output, await error);
    }
}
