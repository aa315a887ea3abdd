using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Docx.Tests.Rules;
using Amtsbrief.Pdf.Tests.Conformance;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Samples.Tests;

/// <summary>What holds of the files of every sample.</summary>
public sealed class SampleTests(SampleFixture samples) : IClassFixture<SampleFixture>
{
    public static TheoryData<string> All => [.. Samples.Names];

    public static TheoryData<string, string> Letters => new(Samples.Letters);

    [Theory]
    [MemberData(nameof(All))]
    public void It_prints_the_paths_of_the_two_files_it_wrote_of_each_letter(string sample)
    {
        var run = samples[sample];

        Assert.Equal(
            Samples.LettersOf(sample).SelectMany(letter => new[] { letter + ".pdf", letter + ".docx" }),
            run.Paths.Select(Path.GetFileName));
        Assert.Equal(
            run.Paths.Select(Path.GetFileName).Order(), Directory.GetFiles(run.Folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Another_process_with_another_language_and_time_zone_writes_the_same_bytes(string sample)
    {
        var other = SampleRun.Start(
            sample, ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"));

        Assert.All(Samples.LettersOf(sample), letter =>
        {
            Assert.Equal(samples[sample].Pdf(letter), other.Pdf(letter));
            Assert.Equal(samples[sample].Docx(letter), other.Docx(letter));
        });
        Directory.Delete(other.Folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_pdf_keeps_the_rules_of_both_standards(string sample, string letter) =>
        ConformanceChecker.AssertConforms(samples[sample].Pdf(letter));

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_structure_tree_of_the_pdf_reads_in_order(string sample, string letter) =>
        Golden.Equal(StructureOutline.Of(samples[sample].Pdf(letter)), "Samples.Tests", "Golden", letter + ".structure.txt");

    [Theory]
    [MemberData(nameof(Letters))]
    public void VeraPdf_finds_nothing(string sample, string letter) => VeraPdf.AssertConforms(samples[sample].Pdf(letter));

    [Theory]
    [MemberData(nameof(Letters))]
    public void Qpdf_finds_nothing(string sample, string letter)
    {
        var (exitCode, output) = ExternalTool.Run("qpdf", samples[sample].Pdf(letter), "--check", "{}");

        Assert.True(exitCode == 0, output);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_docx_is_valid_and_nothing_that_Word_refuses(string sample, string letter)
    {
        using var stream = new MemoryStream(samples[sample].Docx(letter));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(document, TestContext.Current.CancellationToken);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Empty(WordRules.Violations(new DocxFile(samples[sample].Docx(letter))));
    }
}
