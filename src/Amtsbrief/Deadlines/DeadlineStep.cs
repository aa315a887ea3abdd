using NodaTime;

namespace Amtsbrief.Deadlines;

/// <summary>One step of the way to a day (Rechenschritt), in German. Immutable, thread-safe.</summary>
/// <param name="Date">The day that the step comes to.</param>
/// <param name="Text">What happens, as a sentence without its full stop.</param>
/// <param name="Norms">
/// The rules that the step follows, such as <c>§ 187 Abs. 1 BGB</c>, and decisions of courts where the rule leaves it open.
/// </param>
public sealed record DeadlineStep(LocalDate Date, string Text, ValueList<string> Norms)
{
    /// <summary>The sentence with its rules in brackets and a full stop.</summary>
    /// <returns>The sentence, with ordinary spaces (U+0020).</returns>
    public override string ToString() => Norms.IsEmpty ? Text + "." : $"{Text} ({string.Join("; ", Norms)}).";

    internal static string Explain(ValueList<DeadlineStep> steps) => string.Join('\n', steps);
}
