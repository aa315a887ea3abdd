using Amtsbrief.Checking;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

namespace Amtsbrief.Tests.Checking;

public sealed class PrintedTextTests
{
    public static TheoryData<string, string> Letters =>
    [
        .. BuiltInTemplates.All.Select(template => ("postal", template.Name)),
        ("everything", BuiltInTemplates.Din5008FormB.Name),
        ("everything", BuiltInTemplates.SideColumn.Name),
    ];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Each_text_of_a_place_is_told_once_and_in_reading_order(string letter, string template)
    {
        var resolved = LetterCheck.Resolve(
            letter == "postal" ? Tests.Letters.Postal : Tests.Letters.Everything, BuiltInTemplates.Find(template)!);

        Assert.Equal(
            resolved.Texts().Select(entry => (entry.Text.Path, entry.Text.PlainText)).Distinct(),
            PrintedText.Of(resolved).Select(printed => (printed.Text.Path, printed.Characters)));
    }
}
