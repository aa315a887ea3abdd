using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Amtsbrief.Recipients;

namespace Amtsbrief.Json.Converters;

/// <summary>A form of address as the German word; "Herrn", as addresses have it, is read as well.</summary>
internal sealed class FormOfAddressConverter : TextConverter<FormOfAddress>
{
    /// <inheritdoc/>
    protected override bool TryParse(
        string text, [NotNullWhen(true)] out FormOfAddress value, [NotNullWhen(false)] out (string Message, string Advice)? error)
    {
        (value, error) = text switch
        {
            "Frau" => (FormOfAddress.Frau, null),
            "Herr" or "Herrn" => (FormOfAddress.Herr, null),
            _ => (FormOfAddress.None, ((string, string)?)(
                "There is no such form of address.", "Write \"Frau\" or \"Herr\", or leave the member out.")),
        };
        return error is null;
    }

    /// <inheritdoc/>
    protected override string Format(FormOfAddress value) => value switch
    {
        FormOfAddress.Frau => "Frau",
        FormOfAddress.Herr => "Herr",
        _ => throw new JsonException($"{value} is no form of address."),
    };
}
