using Amtsbrief.Json;

namespace Amtsbrief.Cli.Tests.Verbs;

public sealed class LintVerbTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static string Faulty => TestFolder.Letter
        .Replace("[\"Termin\"]", "[\"Betreff: Termin\"]", StringComparison.Ordinal)
        .Replace("Sehr kurz.", "Um 14.00 Uhr, am 5.3.27.", StringComparison.Ordinal);

    [Fact]
    public void A_letter_without_faults_gives_0_and_no_line()
    {
        var result = TestFolder.Run("lint", _folder.LetterPath, "--template", "side-column");

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Faults_are_lines_with_their_places_and_give_1()
    {
        var file = _folder.Write("fehler.json", Faulty);
        var result = TestFolder.Run("lint", file, "--template", "din-5008-form-b");

        Assert.Equal(1, result.Code);
        Assert.Equal(3, result.Error.Length);
        Assert.StartsWith($"{file}: warning AB801 at subject[0]: The subject says", result.Error[0], StringComparison.Ordinal);
        Assert.Contains("AB824 at body[0].text", result.Error[1], StringComparison.Ordinal);
        Assert.Equal(Faulty, File.ReadAllText(file));
    }

    [Fact]
    public void Faults_can_be_told_in_German_and_rules_be_switched_off()
    {
        var file = _folder.Write("fehler.json", Faulty);
        var result = TestFolder.Run(
            "lint", file, "-t", "din-5008-form-b", "--language", "de", "--without", "AB824", "--without", "AB821");

        Assert.Contains("Der Betreff sagt", Assert.Single(result.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_safe_is_corrected_in_the_file_and_the_rest_is_told()
    {
        var file = _folder.Write("fehler.json", Faulty);
        var result = TestFolder.Run("lint", file, "--template", "din-5008-form-b", "--fix");

        Assert.Equal(1, result.Code);
        Assert.Equal([file], result.Output);
        Assert.Contains("AB821", Assert.Single(result.Error), StringComparison.Ordinal);
        var corrected = LetterJson.Read(File.ReadAllText(file));
        Assert.Equal(["Termin"], corrected.Subject);
        Assert.Equal("Um 14:00 Uhr, am 5.3.27.", Assert.IsType<Paragraph>(corrected.Body[0]).Text.ToString());
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void Images_stay_in_their_files_when_a_letter_is_corrected()
    {
        var file = _folder.WriteLetterWithDrawing("<rect width='4' height='4'/>");
        var labelled = File.ReadAllText(file).Replace("[\"Termin\"]", "[\"Betreff: Termin\"]", StringComparison.Ordinal);
        File.WriteAllText(file, labelled);
        var result = TestFolder.Run("lint", file, "--template", "din-5008-form-b", "--fix");

        Assert.Equal(0, result.Code);
        Assert.Contains("\"file\": \"kopf.svg\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(0, TestFolder.Run("check", file, "--template", "din-5008-form-b").Code);
    }

    [Fact]
    public void A_letter_without_faults_is_not_written_anew()
    {
        var file = _folder.LetterPath;
        Assert.Empty(TestFolder.Run("lint", file, "--template", "side-column", "--fix").Output);
        Assert.Equal(TestFolder.Letter, File.ReadAllText(file));
    }

    [Fact]
    public void The_check_looks_at_the_wording_if_asked()
    {
        var file = _folder.Write("fehler.json", Faulty);
        string[] check = ["check", file, "--template", "din-5008-form-b"];

        Assert.DoesNotContain(TestFolder.Run(check).Error, line => line.Contains(" AB8", StringComparison.Ordinal));
        var result = TestFolder.Run([.. check, "--lint", "--language", "de"]);
        Assert.Equal(0, result.Code);
        Assert.Equal(3, result.Error.Count(line => line.Contains(" AB8", StringComparison.Ordinal)));
        Assert.Contains(result.Error, line => line.Contains("Der Betreff sagt", StringComparison.Ordinal));
    }

    [Fact]
    public void What_else_the_check_finds_is_told_in_German_too()
    {
        var file = _folder.Write("leer.json", TestFolder.Letter.Replace("[\"Termin\"]", "[]", StringComparison.Ordinal));
        var result = TestFolder.Run("check", file, "--template", "din-5008-form-b", "--language", "de");

        Assert.Equal(1, result.Code);
        Assert.Contains(
            result.Error, line => line.EndsWith(
                "error AB102 at subject: Ein Schreiben braucht einen Betreff. Geben Sie mindestens einen Eintrag an.",
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--language", "fr")]
    [InlineData("--without", "AB201")]
    public void Unknown_languages_and_rules_are_wrong_use(params string[] options) =>
        Assert.Equal(2, TestFolder.Run(["lint", _folder.LetterPath, .. options]).Code);

    public void Dispose() => _folder.Dispose();
}
