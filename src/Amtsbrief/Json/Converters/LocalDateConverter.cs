using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Amtsbrief.Json.Converters;

/// <summary>A day as in ISO 8601: <c>2017-03-30</c>.</summary>
internal sealed class LocalDateConverter : TextConverter<LocalDate>
{
    /// <inheritdoc/>
    protected override bool TryParse(
        string text, out LocalDate value, [NotNullWhen(false)] out (string Message, string Advice)? error)
    {
        var result = LocalDatePattern.Iso.Parse(text);
        value = result.Success ? result.Value : default;
        error = result.Success ? null : ("This is no date.", "Write year, month and day: 2017-03-30.");
        return result.Success;
    }

    /// <inheritdoc/>
    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value);
}
