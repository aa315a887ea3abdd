namespace Amtsbrief.Json.Checking;

/// <summary>Finds the known name that somebody probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 40;

    /// <summary>The known name that differs least, if at most a third of its letters differ; capitals do not matter.</summary>
    internal static string? Of(string name, IEnumerable<string> known) => name.Length > LongestName
        ? null
        : known.Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance * 3 <= candidate.Name.Length)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    // Levenshtein distance, a row at a time.
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[LongestName + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            row[i] = i;
        }

        for (var j = 1; j <= b.Length; j++)
        {
            var diagonal = row[0]++;
            for (var i = 1; i <= a.Length; i++)
            {
                var substituted = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(substituted, Math.Min(row[i - 1], diagonal) + 1);
            }
        }

        return row[a.Length];
    }
}
