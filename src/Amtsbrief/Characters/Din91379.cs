using System.Buffers;
using System.Globalization;
using System.Text;

namespace Amtsbrief.Characters;

/// <summary>
/// DIN 91379:2022-08, the characters that registers and authorities must be able to hold in names and addresses. It is a norm
/// for data, not for running text: an en dash is in none of its datatypes. Pure functions; thread-safe.
/// </summary>
public static class Din91379
{
    // Nobody writes more marks on one letter; what follows is told as characters of their own.
    private const int LongestCharacter = 16;

    /// <summary>
    /// Finds the characters that a datatype does not allow. The text is judged as <see cref="Compose"/> would write it;
    /// sequences of the norm count as one character, and any other letter with marks is told with them.
    /// </summary>
    /// <param name="text">A name, a part of an address or other register data.</param>
    /// <param name="datatype">The datatype that it must keep to.</param>
    /// <returns>The faults in the order of the text; none if the text keeps to the datatype.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The datatype is none of A to E.</exception>
    public static ValueList<Din91379Fault> Check(string text, Din91379Datatype datatype)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = GroupsOf(datatype);
        var faults = new List<Din91379Fault>();
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            if (!Allows(text.AsSpan(at, end - at), groups))
            {
                // The mark of some sequences joins two letters: "K͟h".
                var next = end < text.Length ? EndOf(text, end) : end;
                if (next > end && Allows(text.AsSpan(at, next - at), groups))
                {
                    end = next;
                }
                else
                {
                    faults.Add(new Din91379Fault(text[at..end], CodePoint.NamesOf(text.AsSpan(at, end - at)), at));
                }
            }

            at = end;
        }

        return ValueList.From(faults);
    }

    /// <summary>
    /// Composes letters and the marks behind them into the characters and sequences of the norm (Unicode normalisation form C,
    /// for Latin, Greek and Cyrillic); <see cref="string.Normalize()"/> does nothing under invariant globalization. A text that has
    /// neither marks nor second names of characters is given back itself.
    /// </summary>
    /// <param name="text">Any text; halves of surrogate pairs stay as they are.</param>
    /// <returns>The composed text; composing it again changes nothing.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Composition.Of(text);
    }

    /// <summary>The groups of a datatype.</summary>
    internal static Din91379Groups GroupsOf(Din91379Datatype datatype) => datatype switch
    {
        Din91379Datatype.A => Din91379Groups.Letters | Din91379Groups.NonLettersOfPersons,
        Din91379Datatype.B => GroupsOf(Din91379Datatype.A) | Din91379Groups.NonLettersOfOthers,
        Din91379Datatype.C =>
            GroupsOf(Din91379Datatype.B) | Din91379Groups.OptionalNonLetters | Din91379Groups.Controls,
        Din91379Datatype.D => GroupsOf(Din91379Datatype.B) | Din91379Groups.OptionalNonLetters
            | Din91379Groups.ExtendedNonLetters | Din91379Groups.Greek,
        Din91379Datatype.E => GroupsOf(Din91379Datatype.C) | GroupsOf(Din91379Datatype.D) | Din91379Groups.Cyrillic,
        _ => throw new ArgumentOutOfRangeException(nameof(datatype), datatype, "The datatype is none of A to E."),
    };

    private static bool Allows(ReadOnlySpan<char> character, Din91379Groups groups) =>
        Din91379Characters.Has(character, groups)
        || Din91379Characters.Has(Composition.Of(character.ToString()), groups);

    /// <summary>Where a character ends with the marks that belong to it.</summary>
    private static int EndOf(string text, int at)
    {
        var isPair = Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length) == OperationStatus.Done && length == 2;
        var end = at + (isPair ? 2 : 1);
        while (end < text.Length && end - at < LongestCharacter && IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
