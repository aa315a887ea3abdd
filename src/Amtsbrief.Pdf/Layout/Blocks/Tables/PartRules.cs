namespace Amtsbrief.Pdf.Layout.Blocks.Tables;

/// <summary>Which rules a group of rows has besides those around each cell. Each takes its thickness of the height.</summary>
[Flags]
internal enum PartRules
{
    None = 0,
    Above = 1,
    Below = 2,
}
