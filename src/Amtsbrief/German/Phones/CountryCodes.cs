namespace Amtsbrief.German.Phones;

/// <summary>How long country codes are (ITU-T E.164): the first digits tell, so that none has to be guessed.</summary>
internal static class CountryCodes
{
    /// <summary>How many of the first digits are the country code; 0 if they are too few or start with 0.</summary>
    public static int LengthIn(ReadOnlySpan<char> digits) => digits switch
    {
        ['1' or '7', ..] => 1,
        ['2', '0' or '7', ..] => 2,
        ['3', not ('5' or '7' or '8'), ..] => 2,
        ['4', not '2', ..] => 2,
        ['5', not ('0' or '9'), ..] => 2,
        ['6', <= '6', ..] => 2,
        ['8', '1' or '2' or '4' or '6', ..] => 2,
        ['9', not ('6' or '7' or '9'), ..] => 2,
        [not '0', _, _, ..] => 3,
        _ => 0,
    };
}
