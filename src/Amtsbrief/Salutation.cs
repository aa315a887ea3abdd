using System.Collections;
using System.Runtime.CompilerServices;
using Amtsbrief.Checking;
using Amtsbrief.German.Names;
using Amtsbrief.Recipients;

namespace Amtsbrief;

/// <summary>
/// The salutation of a letter (Anrede): lines as they are printed, written <c>["Sehr geehrte Damen und Herren,"]</c>, or derived
/// from the recipient; none by default. Immutable and thread-safe.
/// </summary>
[CollectionBuilder(typeof(Salutation), nameof(Create))]
public readonly record struct Salutation : IEnumerable<string>
{
    /// <summary>
    /// Derived from the recipient in the style of the template, <see cref="Templates.Template.Salutations"/>; in JSON the string
    /// <c>"derived"</c>.
    /// </summary>
    public static Salutation Derived { get; } = new() { IsDerived = true };

    /// <summary>The lines as they are printed, punctuation included; none if the salutation is derived.</summary>
    public ValueList<string> Lines { get; private init; }

    /// <summary>Whether it is derived from the recipient.</summary>
    public bool IsDerived { get; private init; }

    /// <summary>Whether there is no salutation, as between authorities.</summary>
    public bool IsEmpty => Lines.IsEmpty && !IsDerived;

    /// <summary>Makes a salutation of lines; collection expressions call this.</summary>
    /// <param name="lines">The lines, which are copied.</param>
    /// <returns>The salutation.</returns>
    public static Salutation Create(ReadOnlySpan<string> lines) => new() { Lines = ValueList.Create(lines) };

    /// <summary>Makes a salutation of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The salutation.</returns>
    public static Salutation Of(ValueList<string> lines) => new() { Lines = lines };

    /// <summary>
    /// The salutation of a recipient, derived from the data that its address is printed from. Nothing is inferred from first
    /// names; who is not named as a person gets <see cref="SalutationStyle.Unknown"/>.
    /// </summary>
    /// <param name="recipient">Who gets the letter.</param>
    /// <param name="style">The house rules.</param>
    /// <returns>One line, or two for a couple in a style that gives each a line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A person or the family name of one is null, or a name shows nothing, or a pattern or word of the style is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The style has a value that its enumeration does not name.</exception>
    public static Salutation For(Recipient recipient, SalutationStyle style)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        Require(style);
        return Of(ValueList.From(new SalutationWriter(style).To(recipient)));
    }

    /// <summary>
    /// The salutation of several persons, a line each (DIN 5008); all but the first go on with a small letter. Without persons it
    /// is <see cref="SalutationStyle.Unknown"/>.
    /// </summary>
    /// <param name="persons">The persons, in the order in which they are greeted.</param>
    /// <param name="style">The house rules.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentNullException">The style is null.</exception>
    /// <exception cref="ArgumentException">
    /// A person or the family name of one is null, or a name shows nothing, or a pattern or word of the style is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The style has a value that its enumeration does not name.</exception>
    public static Salutation For(ValueList<Person> persons, SalutationStyle style)
    {
        Require(style);
        return persons.IsEmpty ? [style.Unknown] : Of(ValueList.From(new SalutationWriter(style).To(persons)));
    }

    /// <summary>Makes a salutation of lines.</summary>
    /// <param name="lines">The lines.</param>
    public static implicit operator Salutation(ValueList<string> lines) => Of(lines);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Lines).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The lines, or "derived".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsDerived ? "derived" : string.Join(" / ", Lines);

    private static void Require(SalutationStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        if (SalutationTexts.Of(style).Any(text => text.Text is null))
        {
            throw new ArgumentException("A pattern or word of the style is null.", nameof(style));
        }
    }
}
