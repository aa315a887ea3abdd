using Amtsbrief.Typography;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Tells the numbers of notes by their size, which no other text has.</summary>
internal static class RaisedType
{
    private static readonly TextRole[] Roles = Enum.GetValues<TextRole>();

    /// <summary>How far glyphs of a size stand above the base line of their line.</summary>
    internal static Length RiseOf(this TypeSetting type, Length size) =>
        Roles.Select(role => type[role]).FirstOrDefault(style => Superscript.Size(style) == size) is { } style
            ? Superscript.Rise(style)
            : Length.Zero;
}
