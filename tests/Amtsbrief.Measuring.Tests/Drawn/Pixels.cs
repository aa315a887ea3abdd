namespace Amtsbrief.Measuring.Tests.Drawn;

/// <summary>An image.</summary>
internal static class Pixels
{
    /// <summary>A PNG file of one grey pixel (ISO/IEC 15948), its checksums included.</summary>
    internal static byte[] Grey { get; } = Convert.FromHexString(
        "89504E470D0A1A0A" + "0000000D4948445200000001000000010800000000" + "3A7E9B55"
        + "0000000A49444154789C6368000000820081" + "77CD72B6" + "0000000049454E44AE426082");
}
