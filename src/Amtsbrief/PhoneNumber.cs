using System.Diagnostics.CodeAnalysis;
using Amtsbrief.German.Phones;

namespace Amtsbrief;

/// <summary>
/// A telephone or fax number (Telefonnummer, Faxnummer) in its functional parts, which DIN 5008 is reported to part by one
/// space each, with a hyphen before the extension and no further grouping: <c>0941 620-9800</c>,
/// <c>+49 941 620-9800</c>, <c>0180 2 12334</c>. The norm's own text is not public; the forms follow falzmarke's rule
/// list and secretarial handbooks. Compares by its parts, so the national and the international writing of one number
/// differ. Immutable and thread-safe; made by <see cref="Parse"/> or <see cref="Of"/>.
/// </summary>
public sealed record PhoneNumber
{
    private const string GermanCountryCode = "49";

    internal PhoneNumber(
        string? countryCode, string? areaCode, string? rateDigit, string subscriber, string? extension, bool isShort)
    {
        CountryCode = countryCode;
        AreaCode = areaCode;
        RateDigit = rateDigit;
        Subscriber = subscriber;
        Extension = extension;
        IsShort = isShort;
    }

    /// <summary>The country code (Landesvorwahl) without plus: <c>49</c>; null if the number is a national one.</summary>
    public string? CountryCode { get; }

    /// <summary>
    /// The area or network code (Ortsnetzkennzahl, Vorwahl) without the leading 0, such as <c>211</c>; null if the number
    /// was written without a gap, for its end cannot be told then, or has none.
    /// </summary>
    public string? AreaCode { get; }

    /// <summary>The digit behind the codes 0137, 0180 and 0900 that tells the rate or kind of service; else null.</summary>
    public string? RateDigit { get; }

    /// <summary>
    /// The subscriber number (Teilnehmernummer); without an area code all digits behind the leading 0 or the country code.
    /// </summary>
    public string Subscriber { get; }

    /// <summary>The extension (Durchwahl), such as <c>0</c> for the switchboard; else null.</summary>
    public string? Extension { get; }

    /// <summary>Whether this is a number without any code, such as 110, 112, 115 (Behördennummer), 116117 or 11833.</summary>
    public bool IsShort { get; }

    /// <summary>Makes a number of its parts.</summary>
    /// <param name="areaCode">
    /// The area or network code; in Germany with or without its leading 0: <c>211</c>, <c>0211</c>.
    /// </param>
    /// <param name="subscriber">The subscriber number: digits.</param>
    /// <param name="extension">The extension; none by default.</param>
    /// <param name="countryCode">The country code without plus, for the international writing; none by default.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException">Area code or subscriber number are null.</exception>
    /// <exception cref="ArgumentException">
    /// A part is empty or has other characters than digits, the country code is none, or there are too many digits.
    /// </exception>
    public static PhoneNumber Of(string areaCode, string subscriber, string? extension = null, string? countryCode = null)
    {
        ArgumentNullException.ThrowIfNull(areaCode);
        ArgumentNullException.ThrowIfNull(subscriber);
        var hasTrunkZero = areaCode.StartsWith('0') && countryCode is (null or GermanCountryCode);
        var area = hasTrunkZero ? areaCode[1..] : areaCode;
        var prefix = countryCode is null ? "0" : $"+{countryCode} ";
        var text = $"{prefix}{area} {subscriber}{(extension is null ? "" : "-" + extension)}";
        return TryParse(text, out var number, out var reason) && number.ToString() == text
            ? number
            : throw new ArgumentException(reason ?? $"\"{text}\" is not made of digits alone.", nameof(subscriber));
    }

    /// <summary>The number as it is dialled from abroad: with the country code, <c>+49 211 855-5</c>.</summary>
    /// <returns>The number; a short one, which has no such form, as it is. One without a country code is German.</returns>
    public PhoneNumber ToInternational() => CountryCode is not null || IsShort
        ? this
        : new PhoneNumber(GermanCountryCode, AreaCode, RateDigit, Subscriber, Extension, isShort: false);

    /// <summary>The number as it is dialled within Germany: without the country code, <c>0211 855-5</c>.</summary>
    /// <returns>The number; one of another country as it is.</returns>
    public PhoneNumber ToNational() => CountryCode == GermanCountryCode
        ? new PhoneNumber(null, AreaCode, RateDigit, Subscriber, Extension, isShort: false)
        : this;

    /// <summary>Reads a number in the form of DIN 5008 or in one of the other usual spellings.</summary>
    /// <param name="text">
    /// The text. Besides the forms of DIN 5008 it may have a slash or hyphen behind the area code, brackets round it, a 0 in
    /// brackets behind the country code, 00 instead of the plus, and spaces or dots within the subscriber number. The area
    /// code ends at the first gap; without a gap it is not guessed. In brackets or before a slash it may be written in pairs, as
    /// it was until 2001: (02 11) 8 55-5.
    /// </param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number; the message gives the reason.</exception>
    public static PhoneNumber Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var number, out var reason) ? number : throw new FormatException(reason);

    /// <summary>Reads a number in the form of DIN 5008 or in one of the other usual spellings, or says why it is none.</summary>
    /// <param name="text"><inheritdoc cref="Parse" path="/param[@name='text']"/></param>
    /// <param name="number">The number.</param>
    /// <param name="reason">Why the text is no such number.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out PhoneNumber? number, [NotNullWhen(false)] out string? reason)
    {
        if (PhoneNumberReader.TryRead(text.Trim(), out number, out reason))
        {
            return true;
        }

        reason = $"\"{text}\": {reason}";
        return false;
    }

    /// <summary>The number in the form of DIN 5008: national or international, as it was read.</summary>
    /// <returns>The text, with ordinary spaces (U+0020).</returns>
    public override string ToString()
    {
        var prefix = (IsShort, CountryCode) switch
        {
            (true, _) => "",
            (_, null) => "0",
            _ => $"+{CountryCode} ",
        };
        var area = AreaCode is null ? "" : AreaCode + " ";
        var rate = RateDigit is null ? "" : RateDigit + " ";
        var extension = Extension is null ? "" : "-" + Extension;
        return prefix + area + rate + Subscriber + extension;
    }

    /// <summary>
    /// The number as a link (RFC 3966): <c>tel:+492118555</c>. A number without a country code is taken as German. A short
    /// number has no international form and gets Germany as its context: <c>tel:115;phone-context=+49</c>.
    /// </summary>
    /// <returns>The absolute URI of the scheme tel.</returns>
    public Uri ToUri() => new(IsShort
        ? $"tel:{Subscriber};phone-context=+{GermanCountryCode}"
        : $"tel:+{CountryCode ?? GermanCountryCode}{AreaCode}{RateDigit}{Subscriber}{Extension}");
}
