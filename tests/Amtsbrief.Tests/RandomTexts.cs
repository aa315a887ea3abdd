using Amtsbrief.Inlines;
using Amtsbrief.Tests.Images;
using CsCheck;
using NodaTime;

namespace Amtsbrief.Tests;

/// <summary>Random texts, dates and images, some of them wrong.</summary>
internal static class RandomTexts
{
    private static readonly Gen<string> _words = Gen.OneOf(
        "Muster", "Straße 12", "Montag, 31. März 2017", "a@b.example", "www.muster.example", "12345", "de-DE",
        "Öffent\u00ADlich");

    private static readonly Gen<string> _oddTexts = Gen.OneOf<string>(
        Gen.OneOf(
            "", " ", "\n", "\t", "\0", "\u4E2D", "\U0001F600", "\uD83D", "\uDE00", "\u202E", "\u05D0", "\uFFFF",
            "@", "://", "-", "--a"),
        Gen.Char.Array[0, 20].Select(letters => new string(letters)),
        Gen.OneOf(50, 500, 50_000).Select(length => new string('m', length)));

    public static Gen<string> Texts { get; } = Gen.Frequency<string>((12, _words), (1, _oddTexts));

    public static Gen<string> TextsOrNull { get; } = Gen.Frequency<string>((50, Texts), (1, Gen.Const((string)null!)));

    public static Gen<string?> OptionalTexts { get; } = Maybe(Texts);

    public static Gen<ValueList<string>> Lines { get; } = ListOf(TextsOrNull, 4);

    public static Gen<LocalDate> Dates { get; } = Gen.Frequency<LocalDate>(
        (9, Gen.Int[0, 40_000].Select(days => new LocalDate(1950, 1, 1).PlusDays(days))),
        (1, Gen.OneOf(
            default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(5787, 1, 1, CalendarSystem.HebrewCivil))));

    public static Gen<LetterImage?> Pictures { get; } = Maybe(Gen.Select(
        Gen.OneOf<byte[]>(Gen.OneOf(TestImages.Png(3, 2), TestImages.Jpeg(2, 3)), Gen.Byte.Array[0, 40]), TextsOrNull,
        (data, text) => new LetterImage { Data = ValueList.From(data), AlternativeText = text }));

    private static readonly Gen<Uri> _targets = Gen.OneOf(
        new Uri("https://muster.example/ä?b#c"), new Uri(" MAILTO:a@b.example"), new Uri("tel:110"), new Uri("ftp://a.example"),
        new Uri("seite", UriKind.Relative), new Uri("https://muster.example/\u0001\uD800"), null!);

    private static readonly Gen<Inline> _inlines = Gen.Recursive<Inline>((depth, inner) =>
    {
        var plain = TextsOrNull.Select(text => (Inline)new TextRun(text));
        var content = ListOf(inner, 3).Select(parts => new RichText(parts));
        return depth > 4 ? plain : Gen.Frequency<Inline>(
            (4, plain),
            (1, content.Select(text => (Inline)new Strong(text))),
            (1, content.Select(text => (Inline)new Emphasis(text))),
            (1, Gen.Select(TextsOrNull, content, (language, text) => (Inline)new LanguageRun(language, text))),
            (1, Gen.Select(_targets, content, (target, text) => (Inline)new Link(target, text))),
            (1, content.Select(text => (Inline)new Footnote(text))),
            (1, Gen.Const((Inline)null!)));
    });

    public static Gen<RichText> RichTexts { get; } = Gen.Frequency<RichText>(
        (50, ListOf(_inlines, 3).Select(parts => new RichText(parts))), (1, Gen.Const((RichText)null!)));

    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => gen.Null()!;

    public static Gen<ValueList<T>> ListOf<T>(Gen<T> items, int most) => items.Array[0, most].Select(ValueList.From);
}
