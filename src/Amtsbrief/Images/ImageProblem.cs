namespace Amtsbrief.Images;

/// <summary>Why an image cannot be shown.</summary>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Advice">What to do about it, as a sentence.</param>
internal sealed record ImageProblem(string Message, string Advice);
