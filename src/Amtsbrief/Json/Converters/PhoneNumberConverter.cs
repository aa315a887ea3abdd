using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.Json.Converters;

/// <summary>A number as in DIN 5008: <c>0211 855-5</c>.</summary>
internal sealed class PhoneNumberConverter : TextConverter<PhoneNumber>
{
    /// <inheritdoc/>
    protected override bool TryParse(
        string text, [NotNullWhen(true)] out PhoneNumber? value, [NotNullWhen(false)] out (string Message, string Advice)? error)
    {
        error = PhoneNumber.TryParse(text, out value, out var reason)
            ? null
            : ($"This is no telephone number: {reason}", "Write it as 0211 855-5 or +49 211 855-5.");
        return value is not null && error is null;
    }

    /// <inheritdoc/>
    protected override string Format(PhoneNumber value) => value.ToString();
}
