using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amtsbrief.Blocks;
using Amtsbrief.Json.Converters;
using Amtsbrief.Recipients;

namespace Amtsbrief.Json;

/// <summary>How the model is read and written: strict JSON, every name known, nothing null that may not be null.</summary>
internal static class LetterJsonOptions
{
    /// <summary>Nesting allowed in the text; far more than any letter needs, and far less than the stack holds.</summary>
    internal const int MaxDepth = 64;

    /// <summary>Makes options that take the bytes of image files from <paramref name="files"/>.</summary>
    internal static JsonSerializerOptions Create(ImageFiles files) => new()
    {
        TypeInfoResolver = LetterJsonContext.Default.WithAddedModifier(LeaveOutDefaults),
        Converters =
        {
            new LocalDateConverter(),
            new PhoneNumberConverter(),
            new EventTimeConverter(),
            new RichTextConverter(),
            new SalutationConverter(),
            new PersonNameConverter(),
            new FormOfAddressConverter(),
            new LetterImageConverter(files),
            new BlockListConverter(),
            new ListItemConverter(),
            new TableRowConverter(),
            new TableCellConverter(),
            new LengthConverter(),
            new EnumTextConverter<ListStyle>(),
            new EnumTextConverter<ColumnAlignment>(),
            new EnumTextConverter<HorizontalAlignment>(),
            new EnumTextConverter<CoupleLines>(),
            new ValueListConverter<string>(),
            new ValueListConverter<RichText>(),
            new ValueListConverter<KeyValueRow>(),
            new ValueListConverter<ServiceBuilding>(),
            new ValueListConverter<TransitInfo>(),
            new ValueListConverter<Signature>(),
            new ValueListConverter<BankAccount>(),
            new ValueListConverter<FurtherDetail>(),
            new ValueListConverter<ListItem>(),
            new ValueListConverter<TableColumn>(),
            new ValueListConverter<TableRow>(),
            new ValueListConverter<TableCell>(),
        },
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        MaxDepth = MaxDepth,
        WriteIndented = true,
        NewLine = "\n",

        // Umlauts stay readable; the text is a file of its own and never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Required members are always written, even if they are empty, for reading asks for them.
    private static void LeaveOutDefaults(JsonTypeInfo info)
    {
        foreach (var property in info.Properties)
        {
            if (property.IsRequired)
            {
                property.ShouldSerialize = static (_, _) => true;
            }
            else if (property.AssociatedParameter is { HasDefaultValue: true, DefaultValue: { } usual })
            {
                property.ShouldSerialize = (_, value) => !usual.Equals(value);
            }
            else if (property.PropertyType == typeof(References))
            {
                property.ShouldSerialize = static (_, value) => !new References().Equals(value);
            }
        }
    }
}
