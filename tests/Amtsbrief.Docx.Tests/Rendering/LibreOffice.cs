using System.Diagnostics;

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>Converts files with LibreOffice, each time with a profile of its own so that none disturbs another.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Skips the test where LibreOffice is missing; on the build server (CI=true) that is a failure.</summary>
    internal static void Require()
    {
        if (Find() is not null)
        {
            return;
        }

        const string Missing = "soffice (Debian: libreoffice-writer-nogui) is not on the PATH.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
        Assert.Skip(Missing);
    }

    /// <summary>Skips the test where LibreOffice cannot hyphenate German.</summary>
    internal static void RequireGermanHyphenation()
    {
        Require();
        if (File.Exists("/usr/share/hyphen/hyph_de_DE.dic"))
        {
            return;
        }

        const string Missing = "LibreOffice's German hyphenation (Debian: hyphen-de) is not installed.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
        Assert.Skip(Missing);
    }

    /// <summary>Converts all files of a folder into another folder.</summary>
    internal static void Convert(string from, string pattern, string format, string to)
    {
        var profile = Directory.CreateTempSubdirectory("amtsbrief-office-");
        try
        {
            var start = new ProcessStartInfo(Find()!) { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments =
                [$"-env:UserInstallation=file://{profile.FullName}", "--headless", "--convert-to", format, "--outdir", to];
            foreach (var argument in (string[])[.. arguments, .. Directory.GetFiles(from, pattern).Order()])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            Assert.True(process.WaitForExit(Patience), "LibreOffice did not end.");
            Assert.True(process.ExitCode == 0, $"LibreOffice failed: {errors.Result} {output.Result}");
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(File.Exists);
}
