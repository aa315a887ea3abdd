using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>
/// How wide the keys of a key/value block are with the gap to the values: whole millimetres, so that PDF and DOCX agree on
/// the axis without measuring the same text twice.
/// </summary>
internal static class KeyColumn
{
    private static readonly Length Gap = 3.Mm;

    internal static Length Width(TypeSetting type, IEnumerable<ResolvedRow> rows)
    {
        var metrics = type.Family.Metrics(type.KeyValue.Bold, type.KeyValue.Italic);
        return (rows.Max(row => metrics.Measure(row.Key.PlainText, type.KeyValue.Size)) + Gap).UpToMillimetre();
    }
}
