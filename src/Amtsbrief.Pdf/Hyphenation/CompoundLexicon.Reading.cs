namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>How the file of parts is read; it says itself what its lines mean.</summary>
internal sealed partial class CompoundLexicon
{
    private static readonly Lazy<CompoundLexicon> LazyGerman = new(Load);

    private static readonly string[] SuffixesWithS = ["ung", "heit", "keit", "schaft", "ion", "tät", "ling", "tum", "sal"];

    /// <summary>The parts of German compounds.</summary>
    internal static CompoundLexicon German => LazyGerman.Value;

    private static CompoundLexicon Load()
    {
        // The build fails without the file, so the resource is there.
        using var reader = new StreamReader(
            typeof(CompoundLexicon).Assembly.GetManifestResourceStream("compound-parts.txt")!);
        var forms = new Dictionary<string, CompoundForm>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(forms, entry);
                }
            }
        }

        return new CompoundLexicon(forms);
    }

    private static void Add(Dictionary<string, CompoundForm> forms, string entry)
    {
        var links = entry.Split('+');
        var division = links[0].Trim('@', '~');
        var part = string.Concat(division.Split('=', '-', '_'));
        var marks = part == division ? null : division;
        if (entry.StartsWith('@'))
        {
            Add(forms, part, new CompoundForm(CompoundUses.Particle, marks));
            return;
        }

        var takesS = SuffixesWithS.Any(suffix => part.EndsWith(suffix, StringComparison.Ordinal));
        var ends = entry.EndsWith('~') ? CompoundUses.None : CompoundUses.Ends;
        var leads = takesS ? CompoundUses.None : CompoundUses.Leads;
        Add(forms, part, new CompoundForm(ends | leads, marks));
        foreach (var link in takesS ? ["s"] : links[1..])
        {
            Add(forms, part + link, new CompoundForm(CompoundUses.Leads, marks));
        }
    }

    // One word can be several parts: a noun and a particle, or a part and the form of another.
    private static void Add(Dictionary<string, CompoundForm> forms, string form, CompoundForm value) =>
        forms[form] = forms.TryGetValue(form, out var other)
            ? new CompoundForm(value.Uses | other.Uses, value.Division ?? other.Division)
            : value;
}
