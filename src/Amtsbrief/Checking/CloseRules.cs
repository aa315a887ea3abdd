using Amtsbrief.Signatures;

namespace Amtsbrief.Checking;

/// <summary>What stands below the text: signatures, certification, seal, enclosures and distribution.</summary>
internal static class CloseRules
{
    internal static void Check(Letter letter, FindingCollector findings)
    {
        ContentRules.Optional(letter.SigningBody, "signingBody", findings);
        for (var index = 0; index < letter.Signatures.Count; index++)
        {
            CheckSignature(letter.Signatures[index], $"signatures[{index}]", letter.Signatures.Count, findings);
        }

        if (letter.Certification is { } certification)
        {
            ContentRules.Text(certification.Name, "certification.name", findings);
            ContentRules.Optional(certification.Office, "certification.office", findings);
            ContentRules.Optional(certification.Note, "certification.note", findings);
        }

        if (letter.Seal?.Height is { } height && (height < 10.Mm || height > 60.Mm))
        {
            RangeRule.Report("seal.height", $"{height} is no height from 10 to 60 mm.", findings);
        }

        ContentRules.Lines(letter.Enclosures, "enclosures", findings);
        ContentRules.Lines(letter.Distribution, "distribution", findings);
        ContentRules.Lines(letter.ForInformation, "forInformation", findings);
    }

    private static void CheckSignature(Signature signature, string path, int count, FindingCollector findings)
    {
        if (signature is PersonSignature person)
        {
            ContentRules.Optional(person.Addition, path, ".addition", findings);
            ContentRules.Text(person.Name, path, ".name", findings);
            ContentRules.Optional(person.Unit, path, ".unit", findings);
        }

        if (signature is ImageSignature { Height: { } height } && height <= Length.Zero)
        {
            RangeRule.Report(path + ".height", $"{height} leaves no room.", findings);
        }

        if (signature is AutomatedIssue issue)
        {
            ContentRules.Optional(issue.Note, path, ".note", findings);
            if (count > 1)
            {
                findings.Error(
                    FindingCodes.AutomatedIssueNotAlone, path, "A note of automated issue stands beside another signature.",
                    "Keep either the note or the signatures.");
            }
        }
    }
}
