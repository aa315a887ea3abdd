namespace Amtsbrief.Cli.Files;

/// <summary>What may go wrong with a path that somebody typed.</summary>
internal static class FileErrors
{
    /// <summary>Whether this is about the path or the file rather than about the tool.</summary>
    internal static bool IsExpected(Exception error) =>
        error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
