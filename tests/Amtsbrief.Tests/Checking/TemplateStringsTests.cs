using System.Reflection;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

/// <summary>No string that a template prints or writes into a file may hold what no file can.</summary>
public sealed class TemplateStringsTests
{
    // The name is for people and the tool alone; no file has it.
    private const string NotWritten = "template.name";

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0x202E)]
    [InlineData(0xD83D)]
    public void Given_any_string_of_a_template_when_it_holds_a_bad_character_then_its_place_is_told(int code)
    {
        var spoiled = Spoil(BuiltInTemplates.SideColumn, "template", ((char)code).ToString()).ToList();

        Assert.InRange(spoiled.Count, 50, 200);
        Assert.All(spoiled.Where(each => each.Path != NotWritten), each => Assert.Contains(
            LetterCheck.Check(Letters.Postal, (Template)each.Template),
            finding => finding.Path == each.Path && finding.Code == FindingCodes.ForbiddenCharacter));
    }

    /// <summary>Copies of a part of a template, in each of which one string ends with a bad character.</summary>
    private static IEnumerable<(string Path, object Template)> Spoil(object part, string path, string bad)
    {
        foreach (var property in part.GetType().GetProperties().Where(each => each.SetMethod is not null))
        {
            var place = $"{path}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            switch (property.GetValue(part))
            {
                case string text:
                    yield return (place, With(part, property, text + bad));
                    break;
                case ValueList<HeadGroup> groups:
                    for (var index = 0; index < groups.Count; index++)
                    {
                        var group = groups[index] with { Label = "Wort" };
                        foreach (var (inner, copy) in Spoil(group, $"{place}[{index}]", bad))
                        {
                            var at = index;
                            yield return (inner, With(part, property, ValueList.From(groups.Select((each, number) =>
                                number == at ? (HeadGroup)copy : each))));
                        }
                    }

                    break;
                case { } value when Clone(value.GetType()) is not null:
                    foreach (var (inner, copy) in Spoil(value, place, bad))
                    {
                        yield return (inner, With(part, property, copy));
                    }

                    break;
            }
        }
    }

    private static object With(object part, PropertyInfo property, object value)
    {
        var copy = Clone(part.GetType())!.Invoke(part, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    // Every record has it.
    private static MethodInfo? Clone(Type type) => type.GetMethod("<Clone>$");
}
