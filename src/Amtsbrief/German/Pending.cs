#pragma warning disable
using NodaTime;
using Amtsbrief.German;
namespace Amtsbrief
{
    /// <summary>Pending.</summary>
    public sealed record PhoneNumber(string Text) { public override string ToString() => Text; public Uri ToUri() => new("tel:+49" + Text.TrimStart('0').Replace(" ", "")); }
}
namespace Amtsbrief.German
{
    public abstract record EventTime { }
    public sealed record GermanDateTimeStyle
    {
        public static GermanDateTimeStyle Din5008 { get; } = new();
        public static GermanDateTimeStyle DotTimes { get; } = new();
        public string Format(LocalDate date, EventTime? time) => date.ToString();
    }
    public static class GermanDate { public static string Numeric(LocalDate date) => date.ToString(); }
}
