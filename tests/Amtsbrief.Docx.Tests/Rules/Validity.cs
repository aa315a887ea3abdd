using Amtsbrief.Docx.Tests.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Amtsbrief.Docx.Tests.Rules;

/// <summary>What the validator of the SDK and the rules of Word say of a file.</summary>
internal static class Validity
{
    internal static void Assert(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
        {
            Xunit.Assert.Empty(new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }

        Xunit.Assert.Empty(WordRules.Violations(new DocxFile(file)));
    }
}
