using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Amtsbrief.Tests.Architecture;

/// <summary>References run one way: src/README.md draws the picture that these tests hold.</summary>
public sealed partial class ReferenceTests
{
    [Theory]
    [InlineData("Amtsbrief", "")]
    [InlineData("Amtsbrief.Pdf", "Amtsbrief")]
    [InlineData("Amtsbrief.Docx", "Amtsbrief")]
    [InlineData("Amtsbrief.Measuring", "Amtsbrief")]
    [InlineData("Amtsbrief.Cli", "Amtsbrief Amtsbrief.Docx Amtsbrief.Measuring Amtsbrief.Pdf")]
    public void Given_a_project_when_its_file_is_read_then_it_refers_to_these_projects_alone(string project, string expected) =>
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Includes(project, "ProjectReference")
                .Select(path => path.Split('\\', '/')[^1].Replace(".csproj", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Amtsbrief", "NodaTime")]
    [InlineData("Amtsbrief.Pdf", "HarfBuzzSharp HarfBuzzSharp.NativeAssets.Linux System.IO.Hashing")]
    [InlineData("Amtsbrief.Docx", "DocumentFormat.OpenXml System.IO.Hashing System.IO.Packaging")]
    [InlineData("Amtsbrief.Measuring", "PdfPig")]
    [InlineData("Amtsbrief.Cli", "System.CommandLine")]
    public void Given_a_project_when_its_file_is_read_then_it_uses_no_other_package(string project, string allowed) =>
        Assert.Subset(allowed.Split(' ').ToHashSet(), Includes(project, "PackageReference").ToHashSet());

    [Fact]
    public void Given_the_model_when_its_assembly_is_read_then_it_knows_no_renderer_and_nothing_they_use() => Assert.All(
        typeof(Letter).Assembly.GetReferencedAssemblies(),
        reference => Assert.Matches("^(System\\.|NodaTime)", reference.Name!));

    [Theory]
    [InlineData("Amtsbrief", "German", "Checking Images Inlines Resolving Templates Typography")]
    [InlineData("Amtsbrief", "Findings", "Checking German Images Inlines Resolving Templates Typography")]
    [InlineData("Amtsbrief", "Inlines", "Checking Images Resolving Templates Typography")]
    [InlineData("Amtsbrief", "Typography", "Checking Images Resolving Templates")]
    [InlineData("Amtsbrief", "Templates", "Checking Images Resolving")]
    [InlineData("Amtsbrief", "Images", "Checking Resolving Templates Typography")]
    [InlineData("Amtsbrief", "Json", "Checking Images Resolving Typography")]
    [InlineData("Amtsbrief.Pdf", "Fonts", "Export Hyphenation Layout Pages Text Writing")]
    [InlineData("Amtsbrief.Pdf", "Hyphenation", "Export Fonts Layout Pages Text Writing")]
    [InlineData("Amtsbrief.Pdf", "Text", "Export Layout Pages Writing")]
    [InlineData("Amtsbrief.Pdf", "Pages", "Export Layout Writing")]
    [InlineData("Amtsbrief.Pdf", "Layout", "Export Writing")]
    [InlineData("Amtsbrief.Pdf", "Export", "Hyphenation Layout")]
    [InlineData("Amtsbrief.Pdf", "Writing", "Export Fonts Hyphenation Layout Pages Text")]
    [InlineData("Amtsbrief.Docx", "Packing", "Composing Outlines")]
    [InlineData("Amtsbrief.Docx", "Outlines", "Composing Packing")]
    [InlineData("Amtsbrief.Measuring", "Pages", "Zones Figures")]
    [InlineData("Amtsbrief.Measuring", "Zones", "Figures")]
    public void Given_a_folder_when_its_files_are_read_then_they_name_no_namespace_above_them(
        string project, string folder, string forbidden)
    {
        Assert.NotEmpty(Repository.Sources("src", project, folder));
        Assert.All(Repository.Sources("src", project, folder), file => Assert.DoesNotMatch(Use(project, forbidden), Code(file)));
    }

    [Theory]
    [InlineData("using Amtsbrief.Pdf.Writing;", true)]
    [InlineData("using Amtsbrief.Pdf.Export.Text;", true)]
    [InlineData("var name = new Writing.PdfName();", true)]
    [InlineData("using Amtsbrief.Pdf.Text;", false)]
    [InlineData("page.Export.Start();", false)]
    [InlineData("namespace Amtsbrief.Pdf.WritingSystems;", false)]
    public void Given_code_when_matched_then_only_uses_of_the_namespaces_are_found(string code, bool expected) =>
        Assert.Equal(expected, Use("Amtsbrief.Pdf", "Export Writing").IsMatch(code));

    [Theory]
    [InlineData("Amtsbrief.Pdf", "Writing", "PdfProfile|PdfArchivalLevel|PdfAccessibilityLevel|ResolvedLetter|Letter")]
    [InlineData("Amtsbrief.Pdf", "Layout", "PdfProfile|PdfArchivalLevel|PdfAccessibilityLevel")]
    [InlineData("Amtsbrief.Pdf", "Export", "ZoneRuler|TextSetter|Shaper|Hyphenator")]
    public void Given_a_folder_when_its_files_are_read_then_they_do_not_name_these_types(
        string project, string folder, string types) =>
        Assert.All(Repository.Sources("src", project, folder), file => Assert.DoesNotMatch($@"\b({types})\b", Code(file)));

    [Theory]
    [InlineData("Amtsbrief")]
    [InlineData("Amtsbrief.Pdf")]
    [InlineData("Amtsbrief.Docx")]
    [InlineData("Amtsbrief.Measuring")]
    public void Given_a_library_when_its_files_are_read_then_none_touches_the_file_system(string project)
    {
        const string Use =
            @"(?<![\w.])(System\.IO\.)?((File|Directory)\.[A-Z]|Path\.(Combine|Join|Get)|(File|Directory)(Info|Stream)\b)";
        Assert.All(Repository.Sources("src", project), file => Assert.DoesNotMatch(Use, Code(file)));
    }

    [Theory]
    [InlineData("Amtsbrief")]
    [InlineData("Amtsbrief.Pdf")]
    [InlineData("Amtsbrief.Docx")]
    [InlineData("Amtsbrief.Measuring")]
    public void Given_a_file_when_read_then_its_namespace_is_its_folder(string project) => Assert.All(
        Repository.Sources("src", project),
        file =>
        {
            var folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!);
            var expected = folder.Replace(Path.DirectorySeparatorChar, '.');
            Assert.Matches($@"(?m)^namespace {Regex.Escape(expected)};", File.ReadAllText(file));
        });

    /// <summary>A file without its comments.</summary>
    internal static string Code(string file) => Comments.Replace(File.ReadAllText(file), "");

    // By a using or a full name, or by a name that begins inside the project's own namespace.
    private static Regex Use(string project, string namespaces)
    {
        var names = namespaces.Replace(' ', '|');
        return new Regex($@"\b{Regex.Escape(project)}\.({names})\b|(?<![\w.""/<])({names})\.[A-Z]");
    }

    private static IEnumerable<string> Includes(string project, string element) => XDocument
        .Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
        .Descendants(element)
        .Select(reference => reference.Attribute("Include")!.Value);

    [GeneratedRegex(@"(?m)^\s*//.*$|\s//\s.*$")]
    private static partial Regex Comments { get; }
}
