using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>
/// Makes a large-print variant of a template. What is read grows by one factor, what stands in places of fixed size as far as
/// these hold it.
/// </summary>
internal sealed class LargePrint
{
    private const string Suffix = "-large-print";

    // Details, references and headers stand in places of fixed width; machines read addresses of up to 12 pt.
    private static readonly Length MostOfDetails = 12.Pt;
    private static readonly Length MostOfSmall = 10.Pt;

    private static readonly Length LeastInformation = 8.Pt;
    private static readonly Length RightOfHead = 10.Mm;

    private readonly Template _template;
    private readonly Length _from;
    private readonly Length _to;

    private LargePrint(Template template, Length size) => (_template, _from, _to) = (template, template.Type.Body.Size, size);

    internal static Template Of(Template template, Length size) => new LargePrint(template, size).Make();

    private Template Make()
    {
        var type = Type(_template.Type);
        var blocks = _template.Blocks;
        return _template with
        {
            Name = _template.Name.EndsWith(Suffix, StringComparison.Ordinal) ? _template.Name : _template.Name + Suffix,
            Type = type,
            Head = Head(_template.Head, type),
            Blocks = blocks with
            {
                ListIndent = Grown(blocks.ListIndent),
                CellPadding = Grown(blocks.CellPadding),
                CellPaddingVertical = Grown(blocks.CellPaddingVertical),
                CaptionSpace = Grown(blocks.CaptionSpace),
            },
        };
    }

    private TypeSetting Type(TypeSetting type) => type with
    {
        Body = Grown(type.Body),
        DocumentKind = Grown(type.DocumentKind),
        Subject = Grown(type.Subject),
        Salutation = Grown(type.Salutation),
        KeyValue = Grown(type.KeyValue),
        Closing = Grown(type.Closing),
        Signature = Grown(type.Signature),
        Heading1 = Grown(type.Heading1),
        Heading2 = Grown(type.Heading2),
        Heading3 = Grown(type.Heading3),
        ListItem = Grown(type.ListItem),
        Table = Grown(type.Table),
        TableHeader = Grown(type.TableHeader),
        Caption = Grown(type.Caption),
        Quotation = Grown(type.Quotation),
        Footnote = Grown(type.Footnote),
        Certification = Grown(type.Certification),
        Postscript = Grown(type.Postscript),
        EnclosureHeading = Grown(type.EnclosureHeading),
        Enclosure = Grown(type.Enclosure),
        InformationLabel = Grown(type.InformationLabel, MostOfDetails),
        Information = Grown(type.Information, MostOfDetails),
        PageNumber = Grown(type.PageNumber, MostOfDetails),
        ContinuationHeader = Grown(type.ContinuationHeader, MostOfDetails),
        Reference = Grown(type.Reference, MostOfDetails),
        ReferenceLabel = Grown(type.ReferenceLabel, MostOfSmall),
        Footer = Grown(type.Footer, MostOfSmall),
        Recipient = Filled(type.Recipient, MostOfDetails),
        Note = Filled(type.Note, MostOfDetails),
        InformationFloor = type.InformationFloor
            ?? Length.Max(Length.Min(type.Information.Size, type.InformationLabel.Size), LeastInformation),
    };

    private HeadLayout Head(HeadLayout head, TypeSetting type)
    {
        var spaced = head with { GroupSpace = Scaled(head.GroupSpace, _template.Type.Information, type.Information) };
        var width = Length.Max(head.Box.Width, _template.Page.Width - RightOfHead - head.Box.X);
        return head is SideColumn
            ? LeadingCounters.Settle(spaced, type, head, _template.Type)
            : spaced with { Box = head.Box with { Width = width } };
    }

    // Lines stand six fifths of their size apart at least (DIN 1450); spaces stay as many lines as they were.
    private TextStyle Grown(TextStyle style, Length? most = null)
    {
        var size = HalfPoints(Grown(style.Size));
        size = Length.Max(style.Size, most is { } limit ? Length.Min(size, limit) : size);
        var pitch = Length.Max(style.LineHeight.Scaled(size, style.Size), size.Scaled(6.Pt, 5.Pt));
        var grown = style with { Size = size, LineHeight = size == style.Size ? style.LineHeight : pitch.WholeTwips };
        return grown with { SpaceBefore = Scaled(style.SpaceBefore, style, grown) };
    }

    // As large as the lines of the address field hold, which are those of the norm.
    private TextStyle Filled(TextStyle style, Length most)
    {
        var size = Length.Min(Grown(style.Size), Length.Min(style.LineHeight.Scaled(20.Pt, 21.Pt), most));
        return style with { Size = Length.Max(style.Size, HalfPoints(size)) };
    }

    private Length Grown(Length length) => length.Scaled(_to, _from);

    private static Length Scaled(Length space, TextStyle from, TextStyle to) =>
        to == from ? space : space.Scaled(to.LineHeight, from.LineHeight).WholeTwips;

    // Word counts type sizes in half points.
    private static Length HalfPoints(Length size) => 0.5.Pt * (size.Emu / 0.5.Pt.Emu);
}
