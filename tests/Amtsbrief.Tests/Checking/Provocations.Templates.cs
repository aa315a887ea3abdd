using Amtsbrief.German;
using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Templates() => new()
    {
        ["null for the main parts of a template"] = In(
            _formB with
            {
                Name = null!, Page = null!, AddressField = null!, Head = null!, Letterhead = null!, PageNumber = null!, Marks = null!,
                Type = null!, Wording = null!, Blocks = null!, DateTimeStyle = null!,
            },
            "error AB104 template.name", "error AB104 template.page", "error AB104 template.addressField",
            "error AB104 template.head", "error AB104 template.letterhead", "error AB104 template.pageNumber",
            "error AB104 template.marks", "error AB104 template.type", "error AB104 template.wording",
            "error AB104 template.blocks", "error AB104 template.dateTimeStyle"),
        ["null inside a template"] = In(
            Typed(type => type with { Family = type.Family with { OfficeName = null! }, LongReturnLine = null! }) with
            {
                Head = _formB.Head with { Groups = [new([HeadDetail.Date]), null!] },
                Wording = Wording.German with { Fax = null!, PageNumber = null! },
                DateTimeStyle = _formB.DateTimeStyle with { Names = null! },
            },
            "error AB104 template.dateTimeStyle.names",
            "error AB104 template.type.family.officeName", "error AB104 template.type.longReturnLine",
            "error AB104 template.head.groups[1]",
            "error AB104 template.wording.fax", "error AB104 template.wording.pageNumber"),
        ["null for the hyphenation"] =
            In(Typed(type => type with { Hyphenation = null! }), "error AB104 template.type.hyphenation"),
        ["hyphenation with figures out of range"] = In(
            Typed(type => type with
            {
                Hyphenation = new HyphenationStyle
                {
                    LettersBefore = 0, LettersAfter = 21, LettersBesideJoint = 0, LettersOfWord = 51, HyphensInARow = 0,
                },
            }),
            "error AB601 template.type.hyphenation.lettersBefore", "error AB601 template.type.hyphenation.lettersAfter",
            "error AB601 template.type.hyphenation.lettersBesideJoint", "error AB601 template.type.hyphenation.lettersOfWord",
            "error AB601 template.type.hyphenation.hyphensInARow"),
        ["null among divided words"] = In(
            Typed(type => type with { Hyphenation = new HyphenationStyle { Words = ["Wort", null!] } }),
            "error AB104 template.type.hyphenation.words[1]"),
        ["divided words that are none"] = In(
            Typed(type => type with
            {
                Hyphenation = new HyphenationStyle { Words = ["Muster-see", "", "-an", "zu--viel", "zwei Worte", "Nr. 5", "Ganzes"] },
            }),
            "error AB605 template.type.hyphenation.words[1]", "error AB605 template.type.hyphenation.words[2]",
            "error AB605 template.type.hyphenation.words[3]", "error AB605 template.type.hyphenation.words[4]",
            "error AB605 template.type.hyphenation.words[5]"),
        ["null for the font family"] = In(Typed(type => type with { Family = null! }), "error AB104 template.type.family"),
        ["type sizes out of range"] = In(
            Typed(type => type with
            {
                Body = type.Body with { Size = 73.Pt, LineHeight = 80.Pt }, Note = type.Note with { Size = 5.9.Pt },
            }),
            "error AB601 template.type.body.size", "error AB601 template.type.note.size"),
        ["lines lower than their type, and less than no space"] = In(
            Typed(type => type with
            {
                Subject = type.Subject with { LineHeight = 10.9.Pt }, Closing = type.Closing with { SpaceBefore = -1.Pt },
            }),
            "error AB601 template.type.subject.lineHeight", "error AB601 template.type.closing.spaceBefore"),
        ["margins that leave no text"] = In(
            _formB with { Page = _formB.Page with { Left = 110.Mm, Right = 100.Mm }, Wording = NoNumber },
            "error AB601 template.page.textWidth"),
        ["page of less than nothing"] = In(
            _formB with
            {
                Page = new PageGeometry { Height = Length.Zero, Top = -1.Mm },
                PageNumber = new PageNumberPlace { FromEdge = -2.Mm },
                SpaceAboveText = -1.Mm,
            },
            "error AB601 template.page.height", "error AB601 template.page.top",
            "error AB601 template.pageNumber.fromEdge", "error AB601 template.spaceAboveText"),
        ["address field of less than nothing"] = In(
            _formB with
            {
                AddressField = AddressField.FormB with
                {
                    Field = new Box(-1.Mm, 45.Mm, 85.Mm, Length.Zero), Indent = 90.Mm, NotesHeight = -1.Mm, NoteLines = -1,
                    RecipientLines = 0,
                },
            },
            "error AB601 template.addressField.field.x", "error AB601 template.addressField.field.height",
            "error AB601 template.addressField.indent", "error AB601 template.addressField.notesHeight",
            "error AB601 template.addressField.noteLines", "error AB601 template.addressField.recipientLines"),
        ["blocks of less than nothing"] = In(
            _formB with
            {
                Blocks = new BlockGeometry
                {
                    ListIndent = -1.Mm, QuotationIndent = -1.Mm, CellPadding = -1.Mm, CellPaddingVertical = -1.Mm,
                    CaptionSpace = -1.Mm, RuleThickness = -1.Pt, SignatureSpace = -1.Mm, FootnoteRuleLength = -1.Mm,
                    FootnoteSpace = -1.Mm, TableRules = (TableRules)9,
                },
            },
            "error AB601 template.blocks.listIndent", "error AB601 template.blocks.quotationIndent",
            "error AB601 template.blocks.cellPadding", "error AB601 template.blocks.cellPaddingVertical",
            "error AB601 template.blocks.captionSpace", "error AB601 template.blocks.ruleThickness",
            "error AB601 template.blocks.signatureSpace", "error AB601 template.blocks.footnoteRuleLength",
            "error AB601 template.blocks.footnoteSpace", "error AB601 template.blocks.tableRules"),
        ["indents that leave no room for text"] = In(
            _formB with { Blocks = new BlockGeometry { ListIndent = 42.Mm, QuotationIndent = 63.Mm, CellPadding = 63.Mm } },
            "error AB601 template.blocks.listIndent", "error AB601 template.blocks.quotationIndent",
            "error AB601 template.blocks.cellPadding"),
        ["marks of less than nothing"] = In(
            _formB with { Marks = SheetMarks.FormB with { Folds = [105.Mm, -1.Mm], Hole = -1.Mm, Thickness = -1.Pt } },
            "error AB601 template.marks.folds[1]", "error AB601 template.marks.hole", "error AB601 template.marks.thickness"),
        ["details that there are not"] = In(
            _formB with
            {
                Head = _formB.Head with { GroupSpace = -1.Pt, Groups = [new([HeadDetail.Date, (HeadDetail)99], (GroupPin)9)] },
                DateTimeStyle = _formB.DateTimeStyle with { RangeSign = (Amtsbrief.German.RangeSign)9 },
            },
            "error AB601 template.head.groupSpace", "error AB601 template.head.groups[0].pin",
            "error AB601 template.head.groups[0].details[1]", "error AB601 template.dateTimeStyle.rangeSign"),
        ["foot of an information block"] = In(
            _formB with { Head = _formB.Head with { Groups = [new([HeadDetail.Date]), new([HeadDetail.Fax], GroupPin.Foot)] } },
            "error AB603 template.head.groups[1].pin"),
        ["wordings that cannot be printed"] = In(
            _formB with
            {
                Wording = Wording.German with
                {
                    Contact = "Na\nme:", Closing = "\u200B", PageNumber = "\u7B2C {page}", MailLink = "\u7B2C\u0001 {target}",
                },
            },
            "error AB302 template.wording.contact", "error AB101 template.wording.closing",
            "error AB301 template.wording.pageNumber", "error AB302 template.wording.mailLink"),
        ["page number that three figures make too wide"] = In(
            Worded(wording => wording with { PageNumber = new string('m', 43) + " {page} {pages}" }) with
            {
                Type = _formB.Type with { PageNumber = new TextStyle { Size = 12.Pt, LineHeight = 12.Pt } },
            },
            "error AB201 template.wording.pageNumber"),
        ["address field that is too low for its lines"] = In(
            Typed(type => type with
            {
                LongReturnLine = type.LongReturnLine with { LineHeight = 2.6.Mm }, Note = type.Note with { LineHeight = 5.Mm },
                Recipient = type.Recipient with { LineHeight = 4.6.Mm },
            }),
            "error AB602 template.addressField.returnLineHeight", "error AB602 template.addressField.notesHeight",
            "error AB602 template.addressField.recipient.height"),
        ["places outside the sheet"] = In(
            _formB with { Page = new PageGeometry { Width = 188.Mm } },
            "error AB602 template.letterhead.box", "error AB602 template.head.box"),
        ["letterhead over the address field"] = In(
            _formB with { Letterhead = new LetterheadPlace(new Box(25.Mm, 10.Mm, 165.Mm, 36.Mm)) },
            "error AB602 template.letterhead.box"),
        ["address field over the information block"] = In(
            _formB with { AddressField = new AddressField { Field = new Box(20.Mm, 45.Mm, 106.Mm, 45.Mm) } },
            "error AB602 template.addressField.field"),
        ["side column over the text"] = In(
            BuiltInTemplates.SideColumn with { Page = BuiltInTemplates.SideColumn.Page with { Right = 50.Mm } },
            "error AB602 template.head.box"),
    };

    private static Wording NoNumber => Wording.German with { PageNumber = "" };

    private static Provocation In(Template template, params ValueList<string> expected) =>
        new(_press, expected) { Template = template };

    private static Template Typed(Func<TypeSetting, TypeSetting> change) => _formB with { Type = change(_formB.Type) };

    private static Template Worded(Func<Wording, Wording> change) => _formB with { Wording = change(Wording.German) };
}
