using Amtsbrief.Pdf.Pages;

namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>As what a box is put on a page.</summary>
internal enum Placing
{
    /// <summary>As content with more below it.</summary>
    Content,

    /// <summary>As the last content of the page.</summary>
    LastContent,

    /// <summary>Once more, as a table's head on further pages: it is no content then.</summary>
    Repetition,

    /// <summary>As part of the page's header, which is no content.</summary>
    Header,

    /// <summary>As part of the page's footer, which is no content.</summary>
    Footer,
}

/// <summary>What a placing makes of a box.</summary>
internal static class Placings
{
    extension(Placing placing)
    {
        /// <summary>The kind of artifact that the box becomes; null if it stays content.</summary>
        internal ArtifactKind? Artifact => placing switch
        {
            Placing.Repetition => ArtifactKind.Repetition,
            Placing.Header => ArtifactKind.Header,
            Placing.Footer => ArtifactKind.Footer,
            _ => null,
        };
    }
}
