namespace Amtsbrief.Measuring;

/// <summary>A file cannot be measured; the message says why in plain words.</summary>
public sealed class UnusablePdfException : Exception
{
    internal UnusablePdfException(UnusablePdfReason reason, string message, Exception? inner = null)
        : base(message, inner) => Reason = reason;

    /// <summary>The kind of reason.</summary>
    public UnusablePdfReason Reason { get; }
}
