namespace Amtsbrief.Pdf.Tests.Conformance;

/// <summary>Runs veraPDF, which the environment variable VERAPDF names, for both standards.</summary>
internal static class VeraPdf
{
    private const string Variable = "VERAPDF";

    internal static void AssertConforms(byte[] pdf)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } tool)
        {
            // The validator is no package of any distribution, so CI need not have it either.
            Assert.Skip($"The environment variable {Variable} does not name a veraPDF program.");
            return;
        }

        foreach (var flavour in new[] { "2a", "ua1" })
        {
            var (_, output) = ExternalTool.Run(tool, pdf, "--flavour", flavour, "--format", "text", "-v", "{}");
            Assert.True(output.StartsWith("PASS", StringComparison.Ordinal), $"veraPDF {flavour}: {output}");
        }
    }
}
