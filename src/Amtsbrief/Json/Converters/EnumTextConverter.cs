using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Amtsbrief.Json.Converters;

/// <summary>A value of an enumeration by its name, the first letter small: <c>lowerRoman</c>.</summary>
internal sealed class EnumTextConverter<T> : TextConverter<T>
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();

    /// <inheritdoc/>
    protected override bool TryParse(
        string text, [NotNullWhen(true)] out T value, [NotNullWhen(false)] out (string Message, string Advice)? error)
    {
        foreach (var known in _values)
        {
            if (Name(known) == text)
            {
                (value, error) = (known, null);
                return true;
            }
        }

        value = default;
        error = ("There is no such value.", $"Write one of: {string.Join(", ", _values.Select(known => $"\"{Name(known)}\""))}.");
        return false;
    }

    /// <inheritdoc/>
    protected override string Format(T value) => Enum.IsDefined(value)
        ? Name(value)
        : throw new JsonException($"{value} is none of the values of {typeof(T).Name}.");

    private static string Name(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
