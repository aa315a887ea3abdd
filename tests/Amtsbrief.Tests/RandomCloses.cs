using Amtsbrief.Signatures;
using CsCheck;
using static Amtsbrief.Tests.RandomTexts;

namespace Amtsbrief.Tests;

/// <summary>What stands below the text of random letters.</summary>
internal static class RandomCloses
{
    private static readonly Gen<Length?> _heights = Gen.Frequency<Length>(
        (9, Gen.Int[10, 60].Select(millimetres => millimetres.Mm)), (1, Gen.Int.Select(Length.FromEmu))).Nullable();

    private static readonly Gen<Signature> _signatures = Gen.Frequency<Signature>(
        (4, Persons((name, addition, unit) => new RenderedSignature { Name = name, Addition = addition, Unit = unit })),
        (4, Persons((name, addition, unit) => new HandSignature { Name = name, Addition = addition, Unit = unit })),
        (4, Gen.Select(Pictures, _heights, TextsOrNull, (image, height, name) =>
            (Signature)new ImageSignature { Name = name, Image = image!, Height = height })),
        (2, OptionalTexts.Select(note => (Signature)new AutomatedIssue { Note = note })),
        (1, Gen.Const((Signature)null!)));

    private static readonly Gen<Certification?> _certifications = Maybe(Gen.Select(
        TextsOrNull, OptionalTexts, OptionalTexts,
        (name, office, note) => new Certification { Name = name, Office = office, Note = note }));

    private static readonly Gen<OfficialSeal?> _seals = Maybe(Gen.Select(
        Pictures, _heights, (image, height) => new OfficialSeal { Image = image, Height = height }));

    /// <summary>Ways to change a letter.</summary>
    public static Gen<Func<Letter, Letter>> All { get; } = Gen.Select(
        ListOf(_signatures, 3), _certifications, _seals, Maybe(RichTexts), Gen.Select(Lines, Lines, Lines),
        (signatures, certification, seal, postscript, lines) => (Func<Letter, Letter>)(letter => letter with
        {
            Signatures = signatures,
            Certification = certification,
            Seal = seal,
            Postscript = postscript,
            Enclosures = lines.Item1,
            Distribution = lines.Item2,
            ForInformation = lines.Item3,
        }));

    private static Gen<Signature> Persons(Func<string, string?, string?, Signature> make) =>
        Gen.Select(TextsOrNull, OptionalTexts, OptionalTexts, make);
}
