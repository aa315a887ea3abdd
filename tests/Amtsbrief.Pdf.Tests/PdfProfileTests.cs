namespace Amtsbrief.Pdf.Tests;

public sealed class PdfProfileTests
{
    [Fact]
    public void ToString_EachProfile_NamesItsStandards()
    {
        Assert.Equal("PDF/A-2a, PDF/UA-1", PdfProfile.AccessibleArchive.ToString());
        Assert.Equal("PDF/UA-1", PdfProfile.Accessible.ToString());
        Assert.Equal("PDF/A-2u", PdfProfile.Archive.ToString());
    }
}
