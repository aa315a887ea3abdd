using Amtsbrief.German;
using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>The templates that come with the library. Immutable and thread-safe.</summary>
public static class BuiltInTemplates
{
    private static readonly ValueList<HeadDetail> Reach =
        [HeadDetail.Telephone, HeadDetail.Fax, HeadDetail.Mail, HeadDetail.Web];

    /// <summary>
    /// DIN 5008 Form B with an information block right of the address (<c>din-5008-form-b</c>): line pitch 4.23 mm, text
    /// 165 mm wide.
    /// </summary>
    public static Template Din5008FormB { get; } = new()
    {
        Name = "din-5008-form-b",
        Page = new PageGeometry(),
        AddressField = AddressField.FormB,
        Head = new InformationBlock
        {
            Box = new Box(125.Mm, 50.Mm, 65.Mm, 40.Mm),
            GroupSpace = 12.Pt,
            Groups =
            [
                new([HeadDetail.YourReference, HeadDetail.YourMessageDate, HeadDetail.OurReference, HeadDetail.OurMessageDate]),
                new([HeadDetail.Contact, .. Reach]),
                new([HeadDetail.ServiceBuildings]),
                new([HeadDetail.Transit]),
                new([HeadDetail.Date]),
            ],
        },
        Letterhead = new LetterheadPlace(new Box(25.Mm, 10.Mm, 165.Mm, 30.Mm), HorizontalAlignment.Right),
        Marks = SheetMarks.FormB,
        Type = TypeSetting.Of(text: 11.Pt, pitch: 12.Pt, details: 9.Pt, detailsPitch: 12.Pt),
        Wording = Wording.German,
        DateTimeStyle = GermanDateTimeStyle.Din5008,
    };

    /// <summary>
    /// A side column of full height at the right (<c>side-column</c>), as in press letters of North Rhine-Westphalia until
    /// 2025: text 127 mm wide, times with a dot.
    /// </summary>
    public static Template SideColumn { get; } = new()
    {
        Name = "side-column",
        Page = new PageGeometry { Right = 58.Mm, Bottom = 20.Mm },
        PageNumber = new PageNumberPlace { FromEdge = 11.5.Mm },
        AddressField = AddressField.FormB,
        Head = new SideColumn
        {
            Box = new Box(157.Mm, 50.Mm, 43.Mm, 227.Mm),
            GroupSpace = 11.Pt,
            Groups =
            [
                new([HeadDetail.Date]),
                new([HeadDetail.YourReference, HeadDetail.YourMessageDate, HeadDetail.OurReference, HeadDetail.OurMessageDate]),
                new([HeadDetail.Contact]),
                new([HeadDetail.ServiceBuildings, .. Reach]),
                new([HeadDetail.Transit], GroupPin.Foot),
            ],
        },
        Letterhead = new LetterheadPlace(new Box(25.Mm, 10.Mm, 175.Mm, 30.Mm), HorizontalAlignment.Right),
        Marks = SheetMarks.FormB,
        Type = TypeSetting.Of(text: 11.Pt, pitch: 13.Pt, details: 8.5.Pt, detailsPitch: 11.Pt),
        Wording = Wording.German with { Telephone = "Telefon", Fax = "Telefax", Mail = "", Web = "" },
        DateTimeStyle = GermanDateTimeStyle.DotTimes,
    };

    /// <summary>All built-in templates.</summary>
    public static ValueList<Template> All { get; } = [Din5008FormB, SideColumn];

    /// <summary>Finds a built-in template.</summary>
    /// <param name="name">The name, such as <c>side-column</c>.</param>
    /// <returns>The template, or <see langword="null"/> if there is none of that name.</returns>
    public static Template? Find(string name) => All.FirstOrDefault(template => template.Name == name);
}
