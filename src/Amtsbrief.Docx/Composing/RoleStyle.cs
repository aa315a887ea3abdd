using Amtsbrief.Resolving;
using Amtsbrief.Typography;

namespace Amtsbrief.Docx.Composing;

/// <summary>
/// The paragraph style that a role is known by in Word. Where Word has a style of its own, the role takes it under Word's
/// English name: German Word and LibreOffice show it as "Anrede", "Grußformel" and so on, and a second style of that name
/// would only confuse. The other names are German.
/// </summary>
/// <param name="Id">The style's id in the file.</param>
/// <param name="Name">The style's name in the file.</param>
internal sealed record RoleStyle(string Id, string Name)
{
    internal const string NormalId = "Normal";
    internal const string HeadingId = "Heading1";
    internal const string BodyId = "BodyText";

    private static readonly RoleStyle FigureStyle = new("Abbildung", "Abbildung") { Next = "Caption" };
    private static readonly RoleStyle RuleStyle = new("Trennlinie", "Trennlinie") { Next = BodyId };
    private static readonly RoleStyle GapStyle = new("Tabellenabstand", "Tabellenabstand") { Next = BodyId };
    private static readonly RoleStyle SpacerStyle = new("Abstandszeile", "Abstandszeile");
    private static readonly RoleStyle[] ByRole = [.. Enum.GetValues<TextRole>().Select(Make)];

    /// <summary>Whether Word brings the style itself.</summary>
    internal bool BuiltIn { get; init; }

    /// <summary>The style that it changes.</summary>
    internal string BasedOn { get; init; } = NormalId;

    /// <summary>The style of a paragraph that is typed after one of this style; null: the same.</summary>
    internal string? Next { get; init; }

    /// <summary>Whether no page ends behind it, whatever follows.</summary>
    internal bool KeepNext { get; init; }

    /// <summary>Whether no page ends within it.</summary>
    internal bool KeepLines { get; init; }

    /// <summary>The zone that the role belongs to; null if that is the body.</summary>
    internal ZonePlace? Home { get; init; }

    internal static RoleStyle Of(TextRole role) => ByRole[(int)role];

    /// <summary>The style of what is no text does not depend on the role.</summary>
    internal static RoleStyle Of(StyleKey key) => key.Kind switch
    {
        ParagraphKind.Figure => FigureStyle,
        ParagraphKind.Rule => RuleStyle,
        ParagraphKind.Gap => GapStyle,
        ParagraphKind.Spacer => SpacerStyle,
        _ => Of(key.Role),
    };

    private static RoleStyle Make(TextRole role) => role switch
    {
        TextRole.Body => new(BodyId, "Body Text") { BuiltIn = true },
        TextRole.ReturnLine => new("Ruecksendeangabe", "Rücksendeangabe") { Home = new(ZoneKind.ReturnLine) },
        TextRole.LongReturnLine => new("RuecksendeangabeZweizeilig", "Rücksendeangabe zweizeilig")
        {
            Home = new(ZoneKind.ReturnLine),
        },
        TextRole.Note => new("Vermerk", "Zusätze und Vermerke") { Home = new(ZoneKind.Notes) },
        TextRole.Recipient => new("Anschrift", "Anschrift") { Home = new(ZoneKind.Recipient) },
        TextRole.InformationLabel => new("Leitwort", "Leitwort") { Home = new(ZoneKind.Details) },
        TextRole.Information => new("Angabe", "Angabe") { Home = new(ZoneKind.Details) },
        TextRole.DocumentKind => new("Dokumentart", "Dokumentart") { Next = "Betreff", KeepNext = true, KeepLines = true },
        TextRole.Subject => new("Betreff", "Betreff")
        {
            BasedOn = HeadingId, Next = "Salutation", KeepNext = true, KeepLines = true,
        },
        TextRole.Salutation => new("Salutation", "Salutation")
        {
            BuiltIn = true, Next = BodyId, KeepNext = true, KeepLines = true,
        },
        TextRole.KeyValue => new("Angabenblock", "Angabenblock") { KeepLines = true },
        TextRole.Closing => new("Closing", "Closing")
        {
            BuiltIn = true, Next = "Signature", KeepNext = true, KeepLines = true,
        },
        TextRole.Signature => new("Signature", "Signature") { BuiltIn = true, KeepLines = true },
        TextRole.PageNumber => new("Footer", "footer") { BuiltIn = true, Home = new(ZoneKind.PageNumber) },
        TextRole.Letterhead => new("BriefkopfZeilen", "Briefkopfzeilen") { Home = new(ZoneKind.Letterhead) },
        TextRole.ContinuationHeader => new("Header", "header") { BuiltIn = true, Home = new(ZoneKind.ContinuationHeader) },
        TextRole.Footer => new("Fusszeile", "Geschäftsangaben") { Home = new(ZoneKind.Footer) },
        TextRole.ReferenceLabel => new("BezugszeichenLeitwort", "Bezugszeichen Leitwort") { Home = new(ZoneKind.Reference) },
        TextRole.Reference => new("Bezugszeichen", "Bezugszeichen") { Home = new(ZoneKind.Reference) },
        TextRole.Heading1 => Heading("Heading2", "heading 2"),
        TextRole.Heading2 => Heading("Heading3", "heading 3"),
        TextRole.Heading3 => Heading("Heading4", "heading 4"),
        TextRole.ListItem => new("ListParagraph", "List Paragraph") { BuiltIn = true },
        TextRole.Table => new("Tabelle", "Tabelle"),
        TextRole.TableHeader => new("Tabellenkopf", "Tabellenkopf") { KeepNext = true },
        TextRole.Caption => new("Caption", "caption") { BuiltIn = true, KeepLines = true },
        TextRole.Quotation => new("Quote", "Quote") { BuiltIn = true },
        TextRole.Footnote => new("FootnoteText", "footnote text") { BuiltIn = true },
        TextRole.Certification => new("Beglaubigung", "Beglaubigung") { KeepLines = true },
        TextRole.Postscript => new("Nachschrift", "Nachschrift"),
        TextRole.EnclosureHeading => new("Anlagenvermerk", "Anlagenvermerk") { KeepNext = true, KeepLines = true },
        TextRole.Enclosure => new("Anlage", "Anlage"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };

    private static RoleStyle Heading(string id, string name) =>
        new(id, name) { BuiltIn = true, Next = BodyId, KeepNext = true, KeepLines = true };
}
