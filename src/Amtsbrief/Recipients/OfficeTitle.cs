namespace Amtsbrief.Recipients;

/// <summary>
/// The office that a person holds (Amtsbezeichnung, Funktion). A salutation names the office in place of the name: "Sehr geehrte
/// Frau Ministerin,". Immutable and thread-safe.
/// </summary>
public sealed record OfficeTitle
{
    /// <summary>
    /// The office as the address prints it, in the accusative: "Landrätin", "Präsidenten des Landesamts für Musterfragen".
    /// </summary>
    public required string Title { get; init; }

    /// <summary>
    /// The office as a salutation speaks it: "Ministerin", "Präsident". <see langword="null"/>, the default: the title up to the
    /// first word that begins with a small letter, since a salutation does not specify an office further (protocol of the federal
    /// interior ministry): "Bundesministerin der Finanzen" is spoken "Bundesministerin", "Staatssekretär a. D." "Staatssekretär".
    /// Titles whose accusative is a form of its own need it: "Präsidenten" is spoken "Präsident".
    /// </summary>
    public string? Spoken { get; init; }

    /// <summary>
    /// Whether the office stands on a line below the name, as long ones do; by default it stands beside the form of address:
    /// "Frau Landrätin".
    /// </summary>
    public bool BelowName { get; init; }

    /// <summary>What a salutation says.</summary>
    internal string SpokenForm
    {
        get
        {
            if (Spoken is not null)
            {
                return Spoken;
            }

            var words = Title.Split(' ').TakeWhile(word => word.Length == 0 || !char.IsLower(word[0]));
            var spoken = string.Join(' ', words).Trim();
            return spoken.Length == 0 ? Title : spoken;
        }
    }
}
