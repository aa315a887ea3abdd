namespace Amtsbrief.Typography;

/// <summary>The numbers of notes: as small and as high as word processors set them, so that lines break alike.</summary>
internal static class Superscript
{
    private const long SizePercent = 58;
    private const long RisePercent = 33;

    internal static Length Size(TextStyle style) => Percent(style.Size, SizePercent);

    internal static Length Rise(TextStyle style) => Percent(style.Size, RisePercent);

    private static Length Percent(Length length, long percent) => Length.Saturate(length.Emu * percent / 100);
}
