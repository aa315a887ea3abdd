namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>What is known of a place between the letters of a word while it is read as a compound.</summary>
internal record struct CompoundStep
{
    /// <summary>What the best reading up to the place costs.</summary>
    internal int CostBefore { get; set; }

    /// <summary>What the best reading from the place on costs.</summary>
    internal int CostBehind { get; set; }

    /// <summary>Where the part begins that ends at the place in the best reading.</summary>
    internal int Start { get; set; }

    /// <summary>The number of that part's form.</summary>
    internal int Form { get; set; }

    /// <summary>Whether that part is a particle.</summary>
    internal bool IsParticle { get; set; }

    /// <summary>Whether a particle may end at the place and belong to what follows.</summary>
    internal bool FollowsParticle { get; set; }

    /// <summary>Whether one of the best readings of the whole word has a part that goes over the place.</summary>
    internal bool IsCovered { get; set; }
}
