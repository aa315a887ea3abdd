using System.Diagnostics;
using System.Security.Cryptography;
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

    [Fact]
    public async Task Time_zone_and_locale_change_no_byte()
    {
        // No such hour in New York, where clocks are put forward on that day.
        const string Event =
            """{ "type": "event", "date": "2027-03-14", "time": { "from": "02:30" } }, "am 14.3.2027 um 2.30 Uhr" """;
        var letter = _folder.Write(
            "termin.json", TestFolder.Letter.Replace("\"Sehr kurz.\"", Event, StringComparison.Ordinal));

        var berlin = await Everything(letter, "berlin", "Europe/Berlin", "de_DE.UTF-8");

        Assert.Equal(berlin, await Everything(letter, "auckland", "Pacific/Auckland", "tr_TR.UTF-8"));
        Assert.Equal(berlin, await Everything(letter, "new-york", "America/New_York", "ar_SA.UTF-8"));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<(int Code, string Output, string Error)> Start(params string[] arguments) =>
        StartProcess("dotnet", ["exec", typeof(Tool).Assembly.Location, .. arguments]);

    // What the tool writes of a letter, as text that can be compared.
    private async Task<string> Everything(string letter, string folder, string timeZone, string locale)
    {
        var made = Path.Combine(_folder.Out, folder);
        var environment = new Dictionary<string, string> { ["TZ"] = timeZone, ["LC_ALL"] = locale, ["LANG"] = locale };
        string[] tool = ["exec", typeof(Tool).Assembly.Location];
        var (code, _, error) = await StartProcess(
            "dotnet", environment, [.. tool, "render", letter, "-t", "din-5008-form-b", "-o", made, "--format", "both"]);
        Assert.True(code == 0, error);
        var (_, _, findings) = await StartProcess("dotnet", environment, [.. tool, "lint", letter, "-t", "din-5008-form-b"]);
        var files = Directory.GetFiles(made).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, files.Count);
        Assert.Contains("AB821", findings, StringComparison.Ordinal);
        return findings + string.Join('\n', files.Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));
    }

    private static Task<(int Code, string Output, string Error)> StartProcess(string program, params string[] arguments) =>
        StartProcess(program, new() { ["LC_ALL"] = "C" }, arguments);

    private static async Task<(int Code, string Output, string Error)> StartProcess(
        string program, Dictionary<string, string> environment, string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

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
