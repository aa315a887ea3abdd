using System.Globalization;
using Amtsbrief.Pdf.Export.Color;
using Amtsbrief.Pdf.Tests.Conformance;

namespace Amtsbrief.Pdf.Tests.Export.Color;

public sealed class SrgbProfileTests
{
    [Fact]
    public void Columns_AddUpToWhite()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(SrgbMatrix.D50[i], SrgbMatrix.Columns.Sum(column => column[i]), 1e-9);
        }
    }

    // The figures of the profile that the ICC hands out for sRGB.
    [Theory]
    [InlineData(0, 0.4360, 0.2225, 0.0139)]
    [InlineData(1, 0.3851, 0.7169, 0.0971)]
    [InlineData(2, 0.1431, 0.0606, 0.7141)]
    public void Columns_AreThoseOfSrgb(int column, double x, double y, double z)
    {
        double[] expected = [x, y, z];
        Assert.All(expected.Zip(SrgbMatrix.Columns[column]), pair => Assert.Equal(pair.First, pair.Second, 3e-4));
    }

    [Fact]
    public void Profile_IsSmall() => Assert.InRange(SrgbProfile.Profile.Length, 128, 520);

    [Theory]
    [InlineData("255 255 255")]
    [InlineData("255 0 0")]
    [InlineData("12 200 99")]
    [InlineData("3 3 3")]
    public void Profile_LittleCms_SeesSrgb(string color)
    {
        var (exitCode, output) = ExternalTool.Run(
            "sh",
            SrgbProfile.Profile.ToArray(),
            "-c",
            $"command -v transicc >/dev/null || exit 127; echo {color} | transicc -n -t1 -i \"$0\" -o '*sRGB' 2>/dev/null",
            "{}");
        if (exitCode == 127)
        {
            ExternalTool.Skip("The tool transicc (liblcms2-utils) is not installed.");
        }

        var seen = Numbers(output);
        Assert.Equal(3, seen.Length);
        Assert.All(Numbers(color).Zip(seen), pair => Assert.Equal(pair.First, pair.Second, 0.6));
    }

    private static double[] Numbers(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
}
