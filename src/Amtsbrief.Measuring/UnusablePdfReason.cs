namespace Amtsbrief.Measuring;

/// <summary>Why a file cannot be measured.</summary>
public enum UnusablePdfReason
{
    /// <summary>It is no PDF file.</summary>
    NoPdf,

    /// <summary>It opens only with a password.</summary>
    Encrypted,

    /// <summary>Its structure is broken, or it has no pages.</summary>
    Damaged,

    /// <summary>Its pages are blank or show nothing but images and drawings.</summary>
    NoText,
}
