using NodaTime;

namespace Amtsbrief.Holidays;

/// <summary>A public holiday (gesetzlicher Feiertag) of one year. Immutable, thread-safe.</summary>
/// <param name="Date">The day, in the ISO calendar.</param>
/// <param name="Name">The German name: <c>Karfreitag</c>.</param>
public sealed record Holiday(LocalDate Date, string Name);
