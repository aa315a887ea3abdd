using Amtsbrief.Findings;

namespace Amtsbrief.Images;

/// <summary>Why an image cannot be shown.</summary>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="ToDo">What to do about it, as a sentence.</param>
internal sealed record ImageProblem(FindingText What, FindingText ToDo)
{
    /// <summary>What is wrong, in English.</summary>
    internal string Message => What.ToString();

    /// <summary>What to do about it, in English.</summary>
    internal string Advice => ToDo.ToString();
}
