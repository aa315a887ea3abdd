using Amtsbrief.Blocks;
using Amtsbrief.Recipients;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Linting;

internal static partial class LintExamples
{
    private static Dictionary<string, LintExample> Frame() => new()
    {
        ["Betreff: before the subject"] = Subject(FindingCodes.SubjectLabel, ["Betreff: Ihr Antrag"], ["Ihr Antrag"]),
        ["Betr.: before the subject"] = Subject(FindingCodes.SubjectLabel, ["Betr.: Ihr Antrag"], ["Ihr Antrag"]),
        ["Betrifft before the subject"] = Subject(FindingCodes.SubjectLabel, ["Betrifft Ihren Antrag"], null),
        ["Betreff alone"] = Subject(FindingCodes.SubjectLabel, ["Betreff:"], null),
        ["full stop behind the subject"] = Subject(FindingCodes.SubjectFullStop, ["Ihr Antrag."], ["Ihr Antrag"]),
        ["full stop behind a year"] =
            Subject(FindingCodes.SubjectFullStop, ["Ihr Antrag vom 1. April 2027."], ["Ihr Antrag vom 1. April 2027"]),
        ["full stop behind a heading"] = new(
            FindingCodes.SubjectFullStop, _postal.Saying(new Heading(1, "Begründung.")),
            _postal.Saying(new Heading(1, "Begründung"))),
        ["subject of three lines"] = Subject(FindingCodes.SubjectTooLong, ["Ihr Antrag", "vom März", "auf Wohngeld"], null),
        ["subject of many characters"] = Subject(
            FindingCodes.SubjectTooLong, [string.Join(' ', Enumerable.Repeat("Genehmigung", 14))], null),
        ["partial subject without full stop"] = new(
            FindingCodes.PartialSubjectEnd, _postal.Saying(new PartialSubject("Gebühren", "Die Auskunft ist frei.")),
            _postal.Saying(new PartialSubject("Gebühren.", "Die Auskunft ist frei."))),
        ["partial subject with colon"] = new(
            FindingCodes.PartialSubjectEnd, _postal.Saying(new PartialSubject("Gebühren:", "Die Auskunft ist frei.")),
            _postal.Saying(new PartialSubject("Gebühren.", "Die Auskunft ist frei."))),
        ["dot behind a section number"] = new(
            FindingCodes.SectionNumberDot, _postal.Saying(new Heading(1, "1.2. Gebühren")),
            _postal.Saying(new Heading(1, "1.2 Gebühren"))),
        ["salutation without comma"] = Salutation(
            FindingCodes.SalutationEnd, ["Sehr geehrte Frau Mustermann"], ["Sehr geehrte Frau Mustermann,"]),
        ["salutation with colon"] = Salutation(
            FindingCodes.SalutationEnd, ["Sehr geehrte Frau Mustermann:"], ["Sehr geehrte Frau Mustermann,"]),
        ["salutation of another form"] = Salutation(
            FindingCodes.SalutationMismatch, ["Sehr geehrter Herr Mustermann,"], null),
        ["salutation of another name"] = Salutation(FindingCodes.SalutationMismatch, ["Sehr geehrte Frau Beispiel,"], null),
        ["salutation of another name than that of a typed person"] = new(
            FindingCodes.SalutationMismatch,
            ToPerson(FormOfAddress.Herr) with { Salutation = ["Sehr geehrter Herr Dr. Beispiel,"] }, null),
        ["one of a couple by another name"] = new(
            FindingCodes.SalutationMismatch,
            _postal with
            {
                Recipient = new CoupleRecipient
                {
                    First = new Person { Name = "Anna Probe", FormOfAddress = FormOfAddress.Frau },
                    Second = new Person { Name = "Max Muster", FormOfAddress = FormOfAddress.Herr },
                    Address = Letters.Address,
                },
                Salutation = ["Sehr geehrte Frau Probe, sehr geehrter Herr Mustermann,"],
            },
            null),
        ["general salutation of a known person"] = new(
            FindingCodes.GeneralSalutation,
            ToPerson(FormOfAddress.Frau) with { Salutation = ["Sehr geehrte Damen und Herren,"] }, null),
        ["geehrte Herr"] = new(
            FindingCodes.SalutationGrammar,
            ToPerson(FormOfAddress.Herr) with { Salutation = ["Sehr geehrte Herr Muster,"] },
            ToPerson(FormOfAddress.Herr) with { Salutation = ["Sehr geehrter Herr Muster,"] }),
        ["geehrter Frau"] = Salutation(
            FindingCodes.SalutationGrammar, ["Sehr geehrter Frau Mustermann,"], ["Sehr geehrte Frau Mustermann,"]),
        ["Prof. in the salutation"] = Salutation(
            FindingCodes.SalutationTitle, ["Sehr geehrte Frau Prof. Mustermann,"], ["Sehr geehrte Frau Professorin Mustermann,"]),
    };

    private static Letter ToPerson(FormOfAddress form) => _postal with
    {
        Recipient = new PersonRecipient
        {
            Person = new Person { Name = new() { Given = "Kim", Family = "Muster" }, FormOfAddress = form },
            Address = Letters.Address,
        },
    };
}
