namespace Amtsbrief.Cli.Files;

/// <summary>A file to be written.</summary>
/// <param name="Name">The name without directory.</param>
/// <param name="Content">The bytes.</param>
internal sealed record OutputFile(string Name, byte[] Content);
