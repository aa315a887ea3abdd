using System.Collections.Frozen;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// The parts that German compounds are made of, from compound-parts.txt, each in all forms that it has before another part.
/// Immutable and thread-safe; searching does not allocate.
/// </summary>
internal sealed partial class CompoundLexicon
{
    // Declension and the feminine form; what is no ending of German only makes a reading that no word has.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = FrozenSet.Create(
        StringComparer.Ordinal, "", "e", "em", "en", "ens", "er", "ern", "es", "in", "innen", "n", "s", "se", "sen", "ses")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string[] _forms;
    private readonly CompoundForm[] _values;

    private CompoundLexicon(Dictionary<string, CompoundForm> forms)
    {
        (_forms, _values) = ([.. forms.Keys], [.. forms.Values]);
        Array.Sort(_forms, _values, StringComparer.Ordinal);
    }

    /// <summary>Asks whether letters can stand behind the last part of a word.</summary>
    internal static bool IsEnding(ReadOnlySpan<char> letters) => Endings.Contains(letters);

    /// <summary>A form by its number.</summary>
    internal CompoundForm this[int form] => _values[form];

    /// <summary>Finds the forms that letters begin with, from the shortest on.</summary>
    /// <param name="letters">The letters in lower case.</param>
    internal Matches Search(ReadOnlySpan<char> letters) => new(this, letters);

    /// <summary>The forms that letters begin with: they are sorted, so each further letter narrows a range of them.</summary>
    internal ref struct Matches(CompoundLexicon lexicon, ReadOnlySpan<char> letters)
    {
        private readonly ReadOnlySpan<char> _letters = letters;
        private int _from;
        private int _to = lexicon._forms.Length;

        /// <summary>How many letters the form has.</summary>
        internal int Length { get; private set; }

        /// <summary>The number of the form.</summary>
        internal readonly int Form => _from;

        /// <summary>Goes on to the next longer form.</summary>
        internal bool MoveNext()
        {
            while (Length < _letters.Length && _from < _to)
            {
                var letter = _letters[Length];
                _from = FirstNotBelow(letter);
                _to = FirstNotBelow((char)(letter + 1));
                Length++;
                if (_from < _to && lexicon._forms[_from].Length == Length)
                {
                    return true;
                }
            }

            return false;
        }

        // A form that ends before the letter stands before all that go on.
        private readonly int FirstNotBelow(char letter)
        {
            var (low, high) = (_from, _to);
            while (low < high)
            {
                var middle = (low + high) / 2;
                var form = lexicon._forms[middle];
                if (form.Length <= Length || form[Length] < letter)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }
    }
}
