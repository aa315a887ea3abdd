using Amtsbrief.Linting;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

internal static partial class Provocations
{
    private static Dictionary<string, Provocation> Covers() => new()
    {
        ["line of the address that C6/5 hides and DL shows"] = new(
            To(new GroupRecipient { Lines = ["An die", Long(21)] }) with { Notes = [] }, "warning AB701 recipient.lines[1]")
            { Profiles = [EnvelopeWindow.Dl, EnvelopeWindow.C65] },
        ["line of the address that both hide"] = new(
            To(new GroupRecipient { Lines = ["An die", Long(24)] }),
            "warning AB701 recipient.lines[1]", "warning AB701 recipient.lines[1]")
            { Profiles = [EnvelopeWindow.Dl, EnvelopeWindow.C65] },
        ["uppermost of three notes in C6/5"] = new(
            _postal with { Notes = ["1", "2", "3"] }, "warning AB702 notes[0]") { Profiles = [EnvelopeWindow.C65] },
        ["first and last lines of an address in C4"] = new(
            To(Group(6)) with { Notes = [] },
            "warning AB701 recipient.lines[0]", "warning AB701 recipient.lines[4]", "warning AB701 recipient.lines[5]")
            { Profiles = [EnvelopeWindow.C4] },
        ["franking mark in the window of a print service"] = new(
            To(Group(4)) with { Notes = [], Franking = Letters.Letterhead }, "warning AB703 franking")
            { Template = Unmarked.WithStampArea(), Profiles = [PrintService.Standard] },
        ["marks in a white border"] = new(
            _postal,
            "warning AB704 template.marks.folds[0]", "warning AB704 template.marks.folds[1]",
            "warning AB704 template.marks.hole") { Profiles = [PrintService.Standard] },
        ["text, letterhead and page number in white borders"] = new(
            _postal,
            "warning AB704 sender.letterhead", "warning AB704 sender.letterhead", "warning AB704 template.page",
            "warning AB704 template.page", "warning AB704 template.wording.pageNumber",
            "warning AB704 template.wording.pageNumber", "warning AB704 template.wording.pageNumber",
            "warning AB704 template.page", "warning AB704 template.page")
        {
            Template = Unmarked with
            {
                Page = new PageGeometry { Left = 11.Mm, Right = 2.Mm },
                PageNumber = new PageNumberPlace { FromEdge = 6.9.Mm },
                Letterhead = new LetterheadPlace(new Box(11.9.Mm, 6.9.Mm, 60.Mm, 15.Mm)),
            },
            Profiles = [PrintService.Standard],
        },
        ["return line below the notes at a print service"] = new(_postal, "warning AB705 sender")
            { Template = Unmarked.WithIntegratedReturnLine(), Profiles = [PrintService.Standard] },
        ["notes and address in the strip of a print service"] = new(
            _postal, "warning AB706 notes[0]", "warning AB706 notes[1]", "warning AB706 recipient.names[0]")
            { Template = Unmarked, Profiles = [PrintService.WithFrankingStrip] },
        ["note in the strip of a print service in spite of a stamp area"] = new(
            To(Group(4)) with { Notes = ["1", "2"] }, "warning AB706 notes[0]")
            { Template = Unmarked.WithStampArea(), Profiles = [PrintService.WithFrankingStrip] },
    };

    private static Template Unmarked => _formB with { Marks = SheetMarks.None };
}
