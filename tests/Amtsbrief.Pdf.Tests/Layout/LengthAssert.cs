namespace Amtsbrief.Pdf.Tests.Layout;

internal static class LengthAssert
{
    internal static void InRange(Length actual, Length low, Length high) =>
        Assert.InRange(actual, low, high, Comparer<Length>.Default);
}
