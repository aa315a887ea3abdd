namespace Amtsbrief.Measuring.Figures;

/// <summary>Takes the figures of one part of the letter and judges them.</summary>
internal sealed class FigureList(LetterPart part)
{
    /// <summary>Lengths are whole units; sums of them round.</summary>
    private const double Rounding = 0.005;

    private readonly List<Measurement> _all = [];

    internal IReadOnlyList<Measurement> All => _all;

    /// <summary>Why figures that were not found are not there, unless they say so themselves.</summary>
    internal string? Missing { get; init; }

    internal void Length(string id, string name, Length? measured, Norm norm, in FigureNote note = default) =>
        Add(id, name, MeasuredUnit.Millimetre, measured?.Millimetres, norm, note);

    internal void Size(string id, string name, Length? measured, Norm norm, in FigureNote note = default) =>
        Add(id, name, MeasuredUnit.Point, measured?.Points, norm, note);

    internal void Count(string id, string name, int? measured, Norm norm, in FigureNote note = default) =>
        Add(id, name, MeasuredUnit.Count, measured, norm, note);

    /// <summary>Words, with what came of them; none if nothing was found.</summary>
    internal void Text(string id, string name, string? measured, Norm norm, Verdict verdict, in FigureNote note = default) =>
        _all.Add(new Measurement
        {
            Id = id,
            Part = part,
            Name = name,
            Page = note.PageOrFirst,
            Unit = MeasuredUnit.Text,
            MeasuredText = measured,
            Norm = norm,
            Verdict = measured is null && verdict != Verdict.Fail ? Verdict.NotFound : verdict,
            Reason = note.Reason ?? (measured is null ? note.Missing ?? Missing : null),
        });

    private void Add(string id, string name, MeasuredUnit unit, double? measured, Norm norm, in FigureNote note)
    {
        var deviation = measured is { } figure ? norm.Deviation(figure) : null;
        var verdict = Judge(measured, deviation, norm, note);
        _all.Add(new Measurement
        {
            Id = id,
            Part = part,
            Name = name,
            Page = note.PageOrFirst,
            Unit = unit,
            Measured = measured,
            Norm = norm,
            Deviation = deviation,
            Verdict = verdict,
            Reason = verdict switch
            {
                Verdict.NotFound => note.Missing ?? Missing,
                Verdict.Pass => null,
                _ => note.Reason,
            },
        });
    }

    private static Verdict Judge(double? measured, double? deviation, Norm norm, in FigureNote note)
    {
        if (measured is null)
        {
            return Verdict.NotFound;
        }

        if (deviation is not { } off)
        {
            return Verdict.NotJudged;
        }

        var passes = Math.Abs(off) <= norm.Tolerance + Rounding;
        return passes ? Verdict.Pass : note.IsAdvice ? Verdict.NotJudged : Verdict.Fail;
    }
}
