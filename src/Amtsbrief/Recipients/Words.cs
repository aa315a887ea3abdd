namespace Amtsbrief.Recipients;

/// <summary>Parts of a line that may be missing.</summary>
internal static class Words
{
    /// <summary>Those that are there, a space between them.</summary>
    internal static string Join(params ReadOnlySpan<string?> parts)
    {
        var there = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                there.Add(part);
            }
        }

        return string.Join(' ', there);
    }
}
