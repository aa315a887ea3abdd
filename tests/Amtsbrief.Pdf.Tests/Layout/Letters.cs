using Amtsbrief.Templates;
using NodaTime;

namespace Amtsbrief.Pdf.Tests.Layout;

/// <summary>Letters for the tests of layout.</summary>
internal static class Letters
{
    /// <summary>Text that takes three to eight lines in either template.</summary>
    internal const string Sentences =
        "Die Gemeindeverwaltung prüft derzeit, wie sich der barrierefreie Umbau der Bushaltestellen an der Ringstraße "
        + "beschleunigen lässt. Anregungen nehmen wir schriftlich, telefonisch oder in der Versammlung entgegen. ";

    internal static Template Template => BuiltInTemplates.Din5008FormB;

    private static PostalAddress Address { get; } = new() { Street = "Rathausplatz 1", Postcode = "12345", Town = "Musterstadt" };

    /// <summary>A letter with everything but a body around the given one.</summary>
    internal static Letter With(params IEnumerable<Block> body) => new()
    {
        Sender = new Agency { Name = "Stadt Musterstadt", ReturnAddress = Address, Mail = "rathaus@musterstadt.example" },
        Recipient = new PostalRecipient { Names = ["Erika Mustermann"], Address = Address },
        Date = new LocalDate(2027, 4, 14),
        Subject = ["Umbau der Haltestellen"],
        Salutation = ["Sehr geehrte Frau Mustermann,"],
        Body = [.. body],
        Signatures = [new RenderedSignature { Name = "Max Mustermann", Unit = "Bauamt" }],
    };

    /// <summary>So many paragraphs of one line each.</summary>
    internal static IEnumerable<Paragraph> OneLiners(int count) =>
        Enumerable.Range(1, count).Select(number => new Paragraph($"Absatz {number}."));

    /// <summary>Texts without what lines and hyphenation change of them.</summary>
    internal static string Join(IEnumerable<string> texts) =>
        string.Concat(texts).Replace(" ", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>A paragraph of so many lines, broken by words as wide as the line.</summary>
    internal static Paragraph Lines(int count) =>
        new(RichText.Of(string.Join(' ', Enumerable.Range(1, count).Select(number => $"Zeile{number}" + new string('m', 38)))));
}
