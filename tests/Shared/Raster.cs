using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Amtsbrief.Testing;

/// <summary>The first page of a PDF file as pixels, drawn by Poppler.</summary>
internal sealed class Raster
{
    private readonly byte[] _samples;

    private Raster(int width, int height, byte[] samples) => (Width, Height, _samples) = (width, height, samples);

    internal int Width { get; }

    internal int Height { get; }

    internal (byte Red, byte Green, byte Blue) this[int x, int y] =>
        (_samples[3 * ((y * Width) + x)], _samples[(3 * ((y * Width) + x)) + 1], _samples[(3 * ((y * Width) + x)) + 2]);

    /// <summary>Draws a page; without Poppler the test is skipped, or fails in CI.</summary>
    internal static Raster OfPdf(byte[] pdf, int dotsPerInch)
    {
        var resolution = dotsPerInch.ToString(CultureInfo.InvariantCulture);
        var file = Run("pdftoppm", pdf, "-r", resolution, "-f", "1", "-l", "1");
        // P6, width, height, 255, each behind one space; then the samples.
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < 4)
        {
            var end = at + file.AsSpan(at).IndexOfAny((byte)' ', (byte)'\n');
            fields.Add(Encoding.ASCII.GetString(file, at, end - at));
            at = end + 1;
        }

        Assert.Equal("P6", fields[0]);
        return new Raster(
            int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture), file[at..]);
    }

    /// <summary>Turns a drawing into a PDF file by a program that is not ours; where it is missing the test is skipped.</summary>
    internal static byte[] PdfOfSvg(byte[] svg) => Run("rsvg-convert", svg, "-f", "pdf");

    /// <summary>
    /// By how much the pixels of a smaller picture differ from those in the top-left corner of this one, on average: from 0 for
    /// the same to 255 for black against white.
    /// </summary>
    internal double Difference(Raster smaller)
    {
        var sum = 0L;
        for (var y = 0; y < smaller.Height; y++)
        {
            for (var x = 0; x < smaller.Width; x++)
            {
                var (a, b) = (this[x, y], smaller[x, y]);
                sum += Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);
            }
        }

        return (double)sum / (3 * smaller.Width * smaller.Height);
    }

    private static byte[] Run(string tool, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var writing = Task.Run(() =>
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            });
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            writing.Wait();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output.ToArray();
        }
        catch (Win32Exception)
        {
            var reason = $"The tool {tool} is not installed.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Skip(reason);
            throw;
        }
    }
}
