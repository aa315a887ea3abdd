using System.Reflection;
using System.Text.RegularExpressions;

namespace Amtsbrief.Tests.Architecture;

/// <summary>The same letter gives the same bytes: no clock, no chance, no culture, no time zone, no state that lives on.</summary>
public sealed class AmbientStateTests
{
    // A type, a name, and then the end or a value.
    private const string ChangingField =
        @"\bstatic\s+(?!readonly\b)(volatile\s+)?[\w.?\[\]]+(<[^;(){}=]*>)?\s+\w+\s*(;|=(?![>=]))";

    public static TheoryData<string> Libraries =>
        ["Amtsbrief", "Amtsbrief.Pdf", "Amtsbrief.Docx", "Amtsbrief.Measuring", "Amtsbrief.Cli"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Given_a_library_when_its_files_are_read_then_none_asks_the_clock(string project) =>
        NoneMatches(
            project, @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bSystemClock\b|\bTimeProvider\b|\bStopwatch\b|\bTickCount");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Given_a_library_when_its_files_are_read_then_none_leaves_anything_to_chance(string project) =>
        NoneMatches(project, @"\bGuid\.(NewGuid|CreateVersion7)\b|\bRandom\b|\bRandomNumberGenerator\b");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Given_a_library_when_its_files_are_read_then_none_follows_a_culture_or_folder_of_the_process(string project) =>
        NoneMatches(
            project,
            @"\bCurrent(UI)?Culture\b|\bCurrentDirectory\b|\bGetEnvironmentVariable\b|new CultureInfo\(|\bGetCultureInfo\(");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Given_a_library_when_its_files_are_read_then_none_follows_the_time_zone_of_the_process(string project) =>
        NoneMatches(
            project,
            @"\bTimeZoneInfo\b|\bGetSystemDefault\b|\bDateTimeOffset\b|\bDateTimeKind\.Local\b" +
            @"|\bToLocalTime\b|\bDateTime\.(Try)?Parse|\bGet(Creation|LastWrite|LastAccess)Time\(");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Given_a_library_when_its_files_are_read_then_no_static_field_or_property_can_change(string project)
    {
        NoneMatches(project, ChangingField);
        NoneMatches(project, @"\bstatic\b[^;({=]*\{[^}]*\bset;");
        NoneMatches(project, @"\bThreadStatic\b|\bAsyncLocal\b|\bThreadLocal\b");
    }

    [Fact]
    public void Given_the_model_when_its_assembly_is_read_then_no_static_field_can_change() => Assert.All(
        typeof(Letter).Assembly.GetTypes()
            .Where(type => !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
        field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));

    [Theory]
    [InlineData("private static int _count;", true)]
    [InlineData("internal static Dictionary<string, int> Cache = new();", true)]
    [InlineData("private static readonly int _count = 1;", false)]
    [InlineData("public static Length Zero => default;", false)]
    [InlineData("internal static bool Check(string text, int most = 3)", false)]
    [InlineData("public static ValueList<Template> All { get; } = [];", false)]
    public void Given_a_declaration_when_matched_then_only_fields_that_can_change_are_found(string code, bool expected) =>
        Assert.Equal(expected, Regex.IsMatch(code, ChangingField));

    private static void NoneMatches(string project, string pattern) =>
        Assert.All(Repository.Sources("src", project), file => Assert.DoesNotMatch(pattern, ReferenceTests.Code(file)));
}
