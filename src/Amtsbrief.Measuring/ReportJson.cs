using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Amtsbrief.Measuring;

/// <summary>Writes a report as JSON.</summary>
internal static class ReportJson
{
    /// <summary>Figures of a thousandth are finer than any paper.</summary>
    private const int Decimals = 3;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(MeasurementReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("form", report.Form.ToString());
            json.WriteBoolean("isFormDetected", report.IsFormDetected);
            json.WriteNumber("pages", report.Pdf.Pages.Count);
            json.WriteBoolean("passed", report.Passed);
            json.WriteStartArray("measurements");
            foreach (var figure in report.Measurements)
            {
                Write(json, figure);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Measurement figure)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Id);
        json.WriteNumber("page", figure.Page);
        json.WriteString("part", Camel(figure.Part.ToString()));
        json.WriteString("name", figure.Name);
        json.WriteString("unit", Camel(figure.Unit.ToString()));
        Write(json, "measured", figure.Measured);
        Write(json, "measuredText", figure.MeasuredText);
        json.WriteStartObject("norm");
        Write(json, "exactly", figure.Norm.Exactly);
        Write(json, "atLeast", figure.Norm.AtLeast);
        Write(json, "atMost", figure.Norm.AtMost);
        Write(json, "words", figure.Norm.Words);
        Write(json, "tolerance", figure.Deviation is null ? null : figure.Norm.Tolerance);
        json.WriteEndObject();
        Write(json, "deviation", figure.Deviation);
        json.WriteString("verdict", Camel(figure.Verdict.ToString()));
        Write(json, "reason", figure.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } value)
        {
            json.WriteNumber(name, Math.Round((decimal)value, Decimals));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
