using Amtsbrief.German.Dates;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Heads() => new()
    {
        ["sender block of no line"] = In(
            BuiltInTemplates.Federal with { Head = OfFederal with { MostLines = 0 } }, "error AB601 template.head.mostLines"),
        ["foot of a sender block"] = In(
            BuiltInTemplates.Federal with { Head = OfFederal with { Groups = [new([HeadDetail.Date], GroupPin.Foot)] } },
            "error AB603 template.head.groups[0].pin"),
        ["dates and details of no kind, and a floor below what DIN 5008 allows"] = In(
            Typed(type => type with { InformationFloor = 7.9.Pt }) with { DateFormat = (GermanDateFormat)9 },
            "error AB601 template.dateFormat", "error AB601 template.type.informationFloor"),
        ["floor that is no type size"] = In(
            Typed(type => type with { InformationFloor = 73.Pt }), "error AB601 template.type.informationFloor"),
        ["places of a letterhead of less than nothing"] = In(
            _formB with
            {
                Letterhead = new LetterheadPlace(new Box(-1.Mm, 10.Mm, 165.Mm, 30.Mm), (HorizontalAlignment)9)
                {
                    LinesBox = new Box(20.Mm, 10.Mm, Length.Zero, 10.Mm),
                },
            },
            "error AB601 template.letterhead.box.x", "error AB601 template.letterhead.alignment",
            "error AB601 template.letterhead.linesBox.width"),
        ["reference line of less than nothing"] = In(
            Referring(new ReferenceLine { Details = [(HeadDetail)99], Pitch = Length.Zero, Right = -1.Mm, ColumnSpace = -1.Mm }),
            "error AB601 template.referenceLine.pitch", "error AB601 template.referenceLine.right",
            "error AB601 template.referenceLine.columnSpace", "error AB601 template.referenceLine.details[0]"),
        ["reference line of no column"] = In(
            Referring(new ReferenceLine { Details = [] }), "error AB601 template.referenceLine.details"),
        ["reference line of seven columns"] = In(
            Referring(new ReferenceLine { Details = [.. Enumerable.Repeat(HeadDetail.Web, 7)], Pitch = 10.Mm }),
            "error AB601 template.referenceLine.details"),
        ["reference line that leaves no room for its last column"] = In(
            Referring(new ReferenceLine { Details = [.. Enumerable.Repeat(HeadDetail.Room, 5)] }),
            "error AB602 template.referenceLine.pitch"),
        ["reference line whose columns are narrower than the space between them"] = In(
            Referring(new ReferenceLine { Details = [HeadDetail.Room, HeadDetail.Room], Pitch = 2.Mm }),
            "error AB602 template.referenceLine.pitch"),
        ["reference line over the side column"] = In(
            BuiltInTemplates.SideColumn with { ReferenceLine = new ReferenceLine { Details = [HeadDetail.Room] } },
            "error AB602 template.referenceLine.right"),
        ["lines of the letterhead outside the sheet and over other places"] = In(
            _formB with { Letterhead = _formB.Letterhead with { LinesBox = new Box(100.Mm, 40.Mm, 111.Mm, 20.Mm) } },
            "error AB602 template.letterhead.linesBox", "error AB602 template.letterhead.linesBox",
            "error AB602 template.letterhead.linesBox"),
        ["lines of the letterhead of continuation pages outside the sheet"] = In(
            _formB with
            {
                ContinuationLetterhead = _formB.Letterhead with { LinesBox = new Box(100.Mm, 10.Mm, 111.Mm, 20.Mm) },
            },
            "error AB602 template.continuationLetterhead.linesBox"),
        ["group labels that cannot be printed"] = In(
            _formB with { Head = _formB.Head with { Groups = [Labelled("\u00AD"), Labelled("\u7B2C"), Labelled("a\nb"), Labelled("")] } },
            "error AB101 template.head.groups[0].label", "error AB301 template.head.groups[1].label",
            "error AB302 template.head.groups[2].label"),
        ["sender block of too many lines"] = new(
            _postal.From(office => office with { Unit = "Referat 42" }), "error AB202 sender")
        {
            Template = BuiltInTemplates.Federal,
        },
        ["sender block that pushes the text off the page"] = new(
            _press.From(office => office with { ServiceBuildings = ValueList.From(Enumerable.Repeat(Letters.Building, 30)) }),
            "error AB203 sender")
        {
            Template = BuiltInTemplates.Federal with { Head = OfFederal with { MostLines = 200 } },
        },
        ["word that is too wide for the sender block"] = new(
            _press.From(office => office with { Mail = $"{Long(40)}@muster.example" }), "error AB204 sender.mail")
        {
            Template = BuiltInTemplates.Federal,
        },
        ["word that is too wide for a column of the reference line"] = new(
            _postal with { References = _postal.References with { YourReference = Long(25) } },
            "error AB204 references.yourReference")
        {
            Template = BuiltInTemplates.Din5008FormBReferenceLine,
        },
        ["reference line that pushes the text off the page"] = new(
            _postal with { Place = string.Join(' ', Enumerable.Repeat("Musterstadt", 60)) }, "error AB203 sender")
        {
            Template = BuiltInTemplates.Din5008FormBReferenceLine,
        },
        ["too many lines of the letterhead"] = new(
            Headed("1", "2", "3", "4", "5", "6", "7", "8"), "error AB203 sender.letterheadLines"),
        ["word that is too wide for the letterhead"] = new(
            Headed("Landesamt", Long(60)), "error AB204 sender.letterheadLines[1]"),
        ["lines of the letterhead over its image"] = new(
            _press.From(office => office with { LetterheadLines = ["Landesamt"] }), "error AB203 sender.letterheadLines")
        {
            Template = _formB with { Letterhead = _formB.Letterhead with { Alignment = HorizontalAlignment.Center } },
        },
        ["lines of the letterhead of continuation pages that are too wide, too high and over its image"] = new(
            _press.From(office => office with
            {
                ContinuationLetterhead = Letters.Letterhead, ContinuationLetterheadLines = ["1", "2", "3", Long(60)],
            }),
            "error AB204 sender.continuationLetterheadLines[3]", "error AB203 sender.continuationLetterheadLines",
            "error AB203 sender.continuationLetterheadLines")
        {
            Template = _formB with
            {
                ContinuationLetterhead = new LetterheadPlace(new Box(25.Mm, 8.Mm, 100.Mm, 12.Mm), HorizontalAlignment.Center),
            },
        },
        ["side column that does not hold its groups at the floor either"] = new(
            _press.From(office => office with { Transit = ValueList.From(Enumerable.Repeat(Letters.Tram, 25)) }),
            "error AB203 sender")
        {
            Template = BuiltInTemplates.SideColumn with
            {
                Type = BuiltInTemplates.SideColumn.Type with { InformationFloor = 8.Pt },
            },
        },
    };

    private static Letter Headed(params ValueList<string> lines) =>
        _press.From(office => office with { Letterhead = null, LetterheadLines = lines });

    private static SenderBlock OfFederal => (SenderBlock)BuiltInTemplates.Federal.Head;

    private static HeadGroup Labelled(string label) => new([HeadDetail.Date]) { Label = label };

    private static Template Referring(ReferenceLine line) => _formB with { ReferenceLine = line };
}
