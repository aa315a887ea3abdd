namespace Amtsbrief.Findings;

/// <content>Why something is no number of an account or a bank.</content>
internal static partial class GermanFindings
{
    private static Dictionary<string, string> References() => new()
    {
        ["\"{0}\": {1}"] = "„{0}“: {1}",
        ["\"{0}\": A BIC has 8 or 11 capitals and digits, the country at the fifth: MARKDEF1100."] =
            "„{0}“: Ein BIC hat 8 oder 11 Großbuchstaben und Ziffern, von der fünften Stelle an das Land: MARKDEF1100.",
        ["A German IBAN has digits alone behind DE."] = "Eine deutsche IBAN hat hinter DE nur Ziffern.",
        ["An IBAN is two letters, two digits, and letters and digits: DE33 1002 0500 0001 1947 00."] =
            "Eine IBAN besteht aus zwei Buchstaben, zwei Ziffern, dann Buchstaben und Ziffern: DE33 1002 0500 0001 1947 00.",
        ["An IBAN of {0} has {1} characters, not {2}."] = "Eine IBAN von {0} hat {1} Zeichen, nicht {2}.",
        ["No IBAN of a country {0} is known."] = "Von einem Land {0} ist keine IBAN bekannt.",
        ["The check digits are wrong: a character is mistaken, or two have changed places."] =
            "Die Prüfziffern stimmen nicht: Ein Zeichen ist falsch, oder zwei sind vertauscht.",
    };
}
