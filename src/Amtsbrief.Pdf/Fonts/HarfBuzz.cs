using System.Runtime.InteropServices;

namespace Amtsbrief.Pdf.Fonts;

/// <summary>Functions that the native HarfBuzz library exports and its managed wrapper lacks (hb-subset.h, hb-font.h).</summary>
internal static partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    internal static partial void MakeImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    internal static partial nint CreateSubsetInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    internal static partial void DestroySubsetInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    internal static partial void SetSubsetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    internal static partial nint GetSubsetGlyphs(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    internal static partial nint GetSubsetSet(nint input, uint kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_preprocess")]
    internal static partial nint PreprocessForSubsets(nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    internal static partial nint CreateSubsetPlan(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    internal static partial nint ExecuteSubsetPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    internal static partial nint GetSubsetMap(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    internal static partial void DestroySubsetPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    internal static partial void AddToSet(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    internal static partial uint GetFromMap(nint map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    internal static partial nint ReferenceFaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    internal static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    internal static partial nint GetBlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    internal static partial void DestroyBlob(nint blob);
}
