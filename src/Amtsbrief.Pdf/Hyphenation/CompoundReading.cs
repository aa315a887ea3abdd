namespace Amtsbrief.Pdf.Hyphenation;

/// <summary>
/// Reads a word as a compound: the fewest parts that make it up. Where two readings are as good, the places at which they
/// differ are doubtful, and no line should end there.
/// </summary>
internal readonly ref struct CompoundReading
{
    private const int Unreachable = int.MaxValue / 2;

    // A part costs more than a particle, and a short part more than a long one, which is less often there by chance.
    private const int PartCost = 10;
    private const int ShortPartCost = 12;
    private const int ParticleCost = 7;
    private const int LettersOfShortPart = 3;

    private readonly CompoundLexicon _lexicon;
    private readonly ReadOnlySpan<char> _letters;
    private readonly Span<CompoundStep> _steps;

    /// <summary>Reads a word.</summary>
    /// <param name="lexicon">The parts.</param>
    /// <param name="letters">The letters of the word in lower case.</param>
    /// <param name="steps">Room for one step more than there are letters.</param>
    internal CompoundReading(CompoundLexicon lexicon, ReadOnlySpan<char> letters, Span<CompoundStep> steps)
    {
        _lexicon = lexicon;
        _letters = letters;
        _steps = steps[..(letters.Length + 1)];
        _steps.Fill(new CompoundStep { CostBefore = Unreachable, CostBehind = Unreachable });
        _steps[0].CostBefore = 0;
        for (var start = 0; start < letters.Length; start++)
        {
            Read(start, forwards: true);
        }

        _steps[^1].CostBehind = 0;
        for (var start = letters.Length - 1; start >= 0; start--)
        {
            Read(start, forwards: false);
        }
    }

    /// <summary>Whether the whole word is made of known parts.</summary>
    internal bool IsComplete => _steps[^1].CostBefore < Unreachable;

    /// <summary>Whether the letters from a place on are made of known parts, before which no particle stands.</summary>
    internal bool IsCompleteFrom(int place) => _steps[place] is { CostBehind: < Unreachable, FollowsParticle: false };

    /// <summary>Whether the letters up to a place are made of known parts, whatever the last is.</summary>
    internal bool IsReached(int place) => _steps[place].CostBefore < Unreachable;

    /// <summary>Whether the letters up to a place are made of known parts, of which the last is no particle.</summary>
    internal bool IsCompleteTo(int place) => _steps[place] is { CostBefore: < Unreachable, IsParticle: false };

    /// <summary>Where the part that ends at a place of the best reading begins.</summary>
    internal int StartOfPart(int end) => _steps[end].Start;

    /// <summary>The marks of the part that ends at a place of the best reading; see <see cref="CompoundForm.Marks"/>.</summary>
    internal ReadOnlySpan<byte> MarksOfPart(int end) => _lexicon[_steps[end].Form].Marks;

    /// <summary>Whether what ends at a place of the best reading is a particle.</summary>
    internal bool IsParticle(int end) => _steps[end].IsParticle;

    /// <summary>Whether a place parts the word in some of the best readings, but not in all.</summary>
    internal bool IsDoubtful(int place) =>
        _steps[place] is { IsCovered: true } step && step.CostBefore + step.CostBehind == _steps[^1].CostBefore;

    private void Read(int start, bool forwards)
    {
        if (_steps[start].CostBefore == Unreachable && forwards)
        {
            return;
        }

        var matches = _lexicon.Search(_letters[start..]);
        while (matches.MoveNext())
        {
            var end = start + matches.Length;
            var uses = _lexicon[matches.Form].Uses;
            var cost = matches.Length > LettersOfShortPart ? PartCost : ShortPartCost;
            if (end < _letters.Length && (uses & CompoundUses.Particle) != 0)
            {
                Take(start, end, ParticleCost, matches.Form, isParticle: true, forwards);
            }

            if (end < _letters.Length && (uses & CompoundUses.Leads) != 0)
            {
                Take(start, end, cost, matches.Form, isParticle: false, forwards);
            }

            if ((uses & CompoundUses.Ends) != 0 && CompoundLexicon.IsEnding(_letters[end..]))
            {
                Take(start, _letters.Length, cost, matches.Form, isParticle: false, forwards);
            }
        }
    }

    private void Take(int start, int end, int cost, int form, bool isParticle, bool forwards)
    {
        ref var from = ref _steps[start];
        ref var to = ref _steps[end];
        if (!forwards)
        {
            to.FollowsParticle |= isParticle && to.CostBehind < Unreachable;
            from.CostBehind = Math.Min(from.CostBehind, to.CostBehind + cost);
            if (from.CostBefore + cost + to.CostBehind == _steps[^1].CostBefore)
            {
                Cover(start + 1, end);
            }
        }
        else if (from.CostBefore + cost < to.CostBefore)
        {
            to = to with { CostBefore = from.CostBefore + cost, Start = start, Form = form, IsParticle = isParticle };
        }
    }

    private void Cover(int from, int to)
    {
        for (var place = from; place < to; place++)
        {
            _steps[place].IsCovered = true;
        }
    }
}
