namespace Samples.Tests;

/// <summary>The samples by the names of their assemblies.</summary>
internal static class Samples
{
    internal static readonly string[] Names = ["FirstLetter", "Terminhinweis"];
}
