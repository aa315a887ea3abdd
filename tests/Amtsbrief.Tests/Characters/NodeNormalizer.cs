using System.Diagnostics;
using System.Text.Json;

namespace Amtsbrief.Tests.Characters;

/// <summary>
/// Unicode normalisation by Node.js, which has the tables of ICU and which every build needs; texts go there as JSON, so that
/// halves of surrogate pairs survive.
/// </summary>
internal static class NodeNormalizer
{
    public static string[] Normalize(IEnumerable<string> texts, string form)
    {
        const string Script = """
            const texts = JSON.parse(require('fs').readFileSync(0, 'ascii'));
            process.stdout.write(JSON.stringify(texts.map(text => text.normalize(process.argv[1]))));
            """;
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Script, form])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write($"[{string.Join(',', texts.Select(Quote))}]");
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonSerializer.Deserialize<string[]>(output.GetAwaiter().GetResult())!;
    }

    private static string Quote(string text) =>
        $"\"{string.Concat(text.Select(unit => FormattableString.Invariant($"\\u{(int)unit:X4}")))}\"";
}
