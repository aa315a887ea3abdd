namespace Amtsbrief.Tests.Json;

/// <summary>A small letter as text, and ways to spoil it.</summary>
internal static class JsonSamples
{
    internal const string Body = """["Sehr kurz."]""";

    internal const string Letter = """
        {
          "sender": {
            "name": "Amt für Beispiele",
            "returnAddress": { "postcode": "40190", "town": "Düsseldorf" }
          },
          "recipient": { "type": "group", "lines": ["An die", "Damen und Herren"] },
          "date": "2017-03-30",
          "subject": ["Termin"],
          "body": ["Sehr kurz."]
        }
        """;

    internal static string With(string old, string replacement)
    {
        Assert.Contains(old, Letter, StringComparison.Ordinal);
        return Letter.Replace(old, replacement, StringComparison.Ordinal);
    }

    internal static string WithBody(string body) => With(Body, body);
}
