namespace Amtsbrief.Cli;

/// <summary>What the tool tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All went well; there may be warnings.</summary>
    internal const int Success = 0;

    /// <summary>The letter has findings of severity error, or a measured figure fails.</summary>
    internal const int Findings = 1;

    /// <summary>The tool was called wrongly, a file cannot be read or written, or the tool itself is at fault.</summary>
    internal const int Usage = 2;
}
