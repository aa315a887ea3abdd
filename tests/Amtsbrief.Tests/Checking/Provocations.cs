using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

/// <summary>Letters that provoke findings, by what is wrong with them; a file for each group of codes.</summary>
internal static partial class Provocations
{
    private static readonly Letter _press = Letters.PressInvitation;
    private static readonly Letter _postal = Letters.Postal;
    private static readonly Template _formB = BuiltInTemplates.Din5008FormB;

    public static IReadOnlyDictionary<string, Provocation> All { get; } =
        ((Dictionary<string, Provocation>[])
             [
                 Missing(), Nulls(), Heads(), Fit(), AddressFields(), Covers(), Recipients(), Characters(), Content(), Nesting(),
                 Images(), Templates(), Frames(), Blocks(), Lists(), Tables(), Close(),
             ])
        .SelectMany(group => group)
        .ToDictionary(StringComparer.Ordinal);

    private static Letter To(Recipient recipient) => _postal with { Recipient = recipient };

    private static Letter ToAddress(PostalAddress address) =>
        To(new PostalRecipient { Names = ["Erika Mustermann"], Address = address });

    private static KeyValueBlock Rows(params ValueList<KeyValueRow> rows) => new() { Rows = rows };

    private static string Long(int length) => new('m', length);
}
