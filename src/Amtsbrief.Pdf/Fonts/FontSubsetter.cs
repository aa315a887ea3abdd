using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>Cuts a font down to the glyphs of a letter with HarfBuzz. Same glyphs, same bytes.</summary>
internal static class FontSubsetter
{
    // hb_subset_flags_t and hb_subset_sets_t in hb-subset.h.
    private const uint NoHinting = 1;
    private const uint NoLayoutClosure = 0x200;
    private const uint TablesToDrop = 3;

    private const uint NotInMap = uint.MaxValue;

    private static readonly FrozenSet<string> KeptTables =
        FrozenSet.ToFrozenSet(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], StringComparer.Ordinal);

    /// <summary>Makes the font program for a set of glyphs; .notdef and the parts of composed glyphs come along.</summary>
    /// <exception cref="FontSubsettingException">The native library lacks the functions or gives up.</exception>
    internal static FontSubset Subset(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        try
        {
            return Run(face, glyphs);
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            throw new FontSubsettingException(
                "The native library libHarfBuzzSharp is missing or exports no subsetting functions. "
                + "Reference the HarfBuzzSharp native assets in the version that Amtsbrief.Pdf asks for.",
                e);
        }
    }

    private static FontSubset Run(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        var input = Check(HarfBuzz.CreateSubsetInput(), face);
        nint plan = 0;
        nint subset = 0;
        try
        {
            Fill(input, face, glyphs);
            plan = Check(HarfBuzz.CreateSubsetPlan(face.SubsetSource, input), face);
            subset = Check(HarfBuzz.ExecuteSubsetPlan(plan), face);
            return new FontSubset(CopyProgram(subset), Map(plan, face, glyphs));
        }
        finally
        {
            HarfBuzz.DestroyFace(subset);
            HarfBuzz.DestroySubsetPlan(plan);
            HarfBuzz.DestroySubsetInput(input);
            GC.KeepAlive(face);
        }
    }

    private static void Fill(nint input, FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        HarfBuzz.SetSubsetFlags(input, NoHinting | NoLayoutClosure);
        var wanted = HarfBuzz.GetSubsetGlyphs(input);
        foreach (var glyph in glyphs)
        {
            HarfBuzz.AddToSet(wanted, glyph);
        }

        var dropped = HarfBuzz.GetSubsetSet(input, TablesToDrop);
        foreach (var table in face.Native.Tables)
        {
            if (!KeptTables.Contains(table.ToString()))
            {
                HarfBuzz.AddToSet(dropped, table);
            }
        }
    }

    private static ImmutableArray<ushort> Map(nint plan, FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        var map = HarfBuzz.GetSubsetMap(plan);
        var ids = new ushort[glyphs.Length];
        for (var at = 0; at < ids.Length; at++)
        {
            ids[at] = HarfBuzz.GetFromMap(map, glyphs[at]) switch
            {
                NotInMap => throw new FontSubsettingException($"The font {face} has no glyph {glyphs[at]}."),
                uint id => (ushort)id,
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    private static unsafe byte[] CopyProgram(nint subset)
    {
        var blob = HarfBuzz.ReferenceFaceBlob(subset);
        try
        {
            var data = HarfBuzz.GetBlobData(blob, out var length);
            return new ReadOnlySpan<byte>((void*)data, checked((int)length)).ToArray();
        }
        finally
        {
            HarfBuzz.DestroyBlob(blob);
        }
    }

    private static nint Check(nint handle, FontFace face) => handle != 0
        ? handle
        : throw new FontSubsettingException($"HarfBuzz cannot cut down the font {face}: the file is damaged, or memory ran out.");
}
