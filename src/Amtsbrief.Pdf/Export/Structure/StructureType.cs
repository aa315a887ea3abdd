using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Export.Structure;

/// <summary>The names of the standard structure types (ISO 32000-1, 14.8.4).</summary>
internal static class StructureType
{
    private static readonly string[] _names = Enum.GetNames<LogicalTag>();

    internal static string NameOf(LogicalTag tag) => _names[(int)tag];
}
