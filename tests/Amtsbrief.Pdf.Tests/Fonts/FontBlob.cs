using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Tests.Fonts;

/// <summary>Font files as HarfBuzz reads them. Blob.FromStream keeps a pointer to an array that the collector moves.</summary>
internal static class FontBlob
{
    internal static Blob Copy(byte[] file)
    {
        var pin = GCHandle.Alloc(file, GCHandleType.Pinned);
        try
        {
            return new Blob(pin.AddrOfPinnedObject(), file.Length, MemoryMode.Duplicate);
        }
        finally
        {
            pin.Free();
        }
    }
}
