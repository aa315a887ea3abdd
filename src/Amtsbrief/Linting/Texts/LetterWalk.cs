using Amtsbrief.Signatures;
using Amtsbrief.Templates;

namespace Amtsbrief.Linting.Texts;

/// <summary>
/// Goes through the texts of a letter in reading order, asks for each what is to be corrected, and gives the letter with these
/// corrections. Nulls, which are errors that the check reports, are passed over.
/// </summary>
/// <param name="template">What blocks of one's own are expanded with.</param>
/// <param name="visit">Gives the corrections of a text by place; none may lie over another or reach into two parts.</param>
internal sealed partial class LetterWalk(Template template, Func<LintText, IReadOnlyList<LintMatch>> visit)
{
    internal Letter Walk(Letter letter) => letter with
    {
        Sender = Sender(letter.Sender),
        Notes = Lines(letter.Notes, "notes", TextPlaces.Note),
        Recipient = Recipient(letter.Recipient),
        FurtherDetails = Details(letter.FurtherDetails, "furtherDetails"),
        DocumentKind = Optional(letter.DocumentKind, "documentKind", TextPlaces.Subject),
        Subject = Lines(letter.Subject, "subject", TextPlaces.Subject),
        Salutation = letter.Salutation.IsDerived
            ? letter.Salutation
            : Lines(letter.Salutation.Lines, "salutation", TextPlaces.Salutation),
        Body = Blocks(letter.Body, "body", TextPlaces.Prose, depth: 0),
        Closing = Optional(letter.Closing, "closing", TextPlaces.Closing),
        Signatures = Map(letter.Signatures, "signatures", Signature),
        Postscript = letter.Postscript is { } postscript ? Rich(postscript, "postscript", TextPlaces.Prose) : null,
        Enclosures = Lines(letter.Enclosures, "enclosures", TextPlaces.Enclosure),
        Distribution = Lines(letter.Distribution, "distribution", TextPlaces.Enclosure),
        ForInformation = Lines(letter.ForInformation, "forInformation", TextPlaces.Enclosure),
    };

    private Agency Sender(Agency sender) => sender with
    {
        Unit = Optional(sender.Unit, "sender.unit", TextPlaces.Detail),
        LetterheadLines = Lines(sender.LetterheadLines, "sender.letterheadLines", TextPlaces.Detail),
        ReturnAddress = Address(sender.ReturnAddress, "sender.returnAddress"),
        ServiceHours = Lines(sender.ServiceHours, "sender.serviceHours", TextPlaces.Detail),
        FurtherDetails = Details(sender.FurtherDetails, "sender.furtherDetails"),
    };

    private ValueList<FurtherDetail> Details(ValueList<FurtherDetail> details, string path) =>
        Map(details, path, (detail, place) => detail with { Value = Text(detail.Value, place + ".value", TextPlaces.Detail) });

    private Signature Signature(Signature signature, string path) => signature is PersonSignature person
        ? person with
        {
            Addition = Optional(person.Addition, path + ".addition", TextPlaces.SignatureAddition),
            Name = Text(
                person.Name, path + ".name",
                person is RenderedSignature ? TextPlaces.SignatureName : TextPlaces.None),
        }
        : signature;

    private PostalAddress Address(PostalAddress address, string path) => address with
    {
        Street = Optional(address.Street, path + ".street", TextPlaces.Street),
        Postcode = Text(address.Postcode, path + ".postcode", TextPlaces.Postcode),
    };

    // A line of which nothing is left goes.
    private ValueList<string> Lines(ValueList<string> lines, string path, TextPlaces place)
    {
        var left = new List<string>(lines.Count);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = Text(lines[index], Of(path, $"[{index}]"), place);
            if (line is not "" || lines[index] is "")
            {
                left.Add(line);
            }
        }

        return ValueList.From(left);
    }

    private string? Optional(string? text, string path, TextPlaces place) => text is null ? null : Text(text, path, place);

    private string Text(string text, string path, TextPlaces place) =>
        text is null ? text! : new TextEdits(visit(new LintText(path, place, text) { IsMade = _isMade })).Apply(text);

    private ValueList<T> Map<T>(ValueList<T> items, string path, Func<T, string, T> change)
    {
        var changed = new List<T>(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            changed.Add(items[index] is null ? items[index] : change(items[index], Of(path, $"[{index}]")));
        }

        return ValueList.From(changed);
    }
}
