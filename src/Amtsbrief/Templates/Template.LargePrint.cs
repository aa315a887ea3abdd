namespace Amtsbrief.Templates;

/// <content>Large print.</content>
public sealed partial record Template
{
    private static readonly Length GreatestSize = 72.Pt;

    /// <summary>
    /// The template in large print (Großdruck), named like it with <c>-large-print</c> behind. Everything that is read, from the
    /// subject to the footnotes, grows alike, its lines at least six fifths of their size apart. Details of the head, a reference
    /// line, page numbers and headers of continuation pages grow to 12 pt at most, footers to 10 pt, notes and address as far as
    /// the lines of the address field hold them, 12 pt at most; return line and letterhead stay. An information block or
    /// sender block reaches to 10 mm from the right edge, and its details may shrink down to the size that they have in the
    /// template. A page counter at the top of a side column grows upwards; what stands below it begins where it did.
    /// </summary>
    /// <remarks>What does not fit in a letter then, such as a wide table, is a finding as ever.</remarks>
    /// <param name="size">
    /// The size of the text, from that of the template to 72 pt; <see langword="null"/>: 18 pt, or the template's if that is
    /// larger.
    /// </param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is smaller than the template's, or more than 72 pt.</exception>
    public Template ToLargePrint(Length? size = null)
    {
        var text = size ?? Length.Max(18.Pt, Type.Body.Size);
        if (text < Type.Body.Size || text > GreatestSize)
        {
            throw new ArgumentOutOfRangeException(
                nameof(size), size, $"Large print of a text of {Type.Body.Size} is not smaller than that, and at most 72 pt.");
        }

        return LargePrint.Of(this, text);
    }
}
