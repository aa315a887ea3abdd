using Amtsbrief.Blocks;
using Amtsbrief.Recipients;
using Amtsbrief.Signatures;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

/// <summary>Letters with one fault each, by what is wrong; a file for each group of rules.</summary>
internal static partial class LintExamples
{
    private static readonly Letter _postal = Letters.Postal;

    public static IReadOnlyDictionary<string, LintExample> All { get; } =
        ((Dictionary<string, LintExample>[])[Frame(), Closes(), Texts(), Characters(), Addresses()])
        .SelectMany(group => group)
        .ToDictionary(StringComparer.Ordinal);

    private static LintExample Text(string code, string wrong, string? right) => new(
        code, _postal.SayingText(wrong), right is null ? null : _postal.SayingText(right));

    private static LintExample Subject(string code, ValueList<string> wrong, ValueList<string>? right) => new(
        code, _postal with { Subject = wrong }, right is { } lines ? _postal with { Subject = lines } : null);

    private static LintExample Salutation(string code, ValueList<string> wrong, ValueList<string>? right) => new(
        code, _postal with { Salutation = wrong }, right is { } lines ? _postal with { Salutation = lines } : null);

    private static LintExample Names(string code, ValueList<string> wrong, ValueList<string> right) => new(
        code, To(wrong), To(right));

    private static LintExample Address(string code, PostalAddress wrong, PostalAddress right) => new(
        code, _postal with { Recipient = new PostalRecipient { Names = ["Frau", "Erika Mustermann"], Address = wrong } },
        _postal with { Recipient = new PostalRecipient { Names = ["Frau", "Erika Mustermann"], Address = right } });

    private static Letter To(ValueList<string> names) =>
        _postal with { Recipient = new PostalRecipient { Names = names, Address = Letters.Address }, Salutation = [] };
}
