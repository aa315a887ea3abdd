using System.Collections.Frozen;

namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// The parts that German compounds are made of, from compound-parts.txt, each in all forms that it has before another part.
/// Immutable and thread-safe; searching does not allocate.
/// </summary>
internal sealed class CompoundLexicon
{
    private static readonly Lazy<CompoundLexicon> LazyGerman = new(() => new CompoundLexicon());

    // Declension and the feminine form; what is no ending of German only makes a reading that no word has.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = FrozenSet.Create(
        StringComparer.Ordinal, "", "e", "em", "en", "ens", "er", "ern", "es", "in", "innen", "n", "s", "se", "sen", "ses")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly LetterTrie _forms = LetterTrie.Open("compound-parts.trie");

    private CompoundLexicon()
    {
    }

    /// <summary>The parts of German compounds.</summary>
    internal static CompoundLexicon German => LazyGerman.Value;

    /// <summary>Asks whether letters can stand behind the last part of a word.</summary>
    internal static bool IsEnding(ReadOnlySpan<char> letters) => Endings.Contains(letters);

    /// <summary>A form by its number.</summary>
    internal CompoundForm this[int form] => new(_forms.Value(form));

    /// <summary>Finds the forms that letters begin with, from the shortest on.</summary>
    /// <param name="letters">The letters in lower case.</param>
    internal Matches Search(ReadOnlySpan<char> letters) => new(_forms, letters);

    /// <summary>The forms that letters begin with.</summary>
    internal ref struct Matches(LetterTrie forms, ReadOnlySpan<char> letters)
    {
        private readonly ReadOnlySpan<char> _letters = letters;

        /// <summary>How many letters the form has.</summary>
        internal int Length { get; private set; }

        /// <summary>The number of the form.</summary>
        internal int Form { get; private set; } = LetterTrie.Root;

        /// <summary>Goes on to the next longer form.</summary>
        internal bool MoveNext()
        {
            while (Length < _letters.Length)
            {
                var next = forms.Child(Form, _letters[Length]);
                if (next == LetterTrie.None)
                {
                    return false;
                }

                Form = next;
                Length++;
                if (!forms.Value(Form).IsEmpty)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
