using Amtsbrief.Characters;
using CsCheck;

namespace Amtsbrief.Tests.Characters;

public sealed class Din91379Tests
{
    [Theory]
    [InlineData(Din91379Datatype.A, 667)]
    [InlineData(Din91379Datatype.B, 727)]
    [InlineData(Din91379Datatype.C, 737)]
    [InlineData(Din91379Datatype.D, 844)]
    [InlineData(Din91379Datatype.E, 910)]
    public void Given_a_datatype_when_counted_then_it_has_as_many_entries_as_the_norm(Din91379Datatype datatype, int count)
    {
        Assert.Equal(count, Din91379Characters.All.Count(entry => Din91379.Check(entry.Key, datatype).IsEmpty));
        Assert.Equal(910, Din91379Characters.All.Count());
    }

    [Theory]
    [InlineData(0x0041, "ABCDE")]
    [InlineData(0x1E9E, "ABCDE")]
    [InlineData(0x2019, "ABCDE")]
    [InlineData(0x002D, "ABCDE")]
    [InlineData(0x0031, "BCDE")]
    [InlineData(0x0028, "BCDE")]
    [InlineData(0x20AC, "BCDE")]
    [InlineData(0x00BC, "CDE")]
    [InlineData(0x00A0, "CE")]
    [InlineData(0x000A, "CE")]
    [InlineData(0x201E, "DE")]
    [InlineData(0x2032, "DE")]
    [InlineData(0x03A9, "DE")]
    [InlineData(0x0416, "E")]
    [InlineData(0x2013, "")]
    [InlineData(0x2014, "")]
    [InlineData(0x2022, "")]
    [InlineData(0x00AD, "")]
    [InlineData(0x202F, "")]
    [InlineData(0x0300, "")]
    [InlineData(0x4E2D, "")]
    [InlineData(0x1F600, "")]
    public void Given_a_character_when_checked_then_the_datatypes_of_its_group_allow_it(int code, string expected) =>
        Assert.Equal(
            expected,
            string.Concat(Enum.GetValues<Din91379Datatype>()
                .Where(datatype => Din91379.Check(char.ConvertFromUtf32(code), datatype).IsEmpty)));

    [Theory]
    [InlineData("Erika Mustermann-O’Hara", "")]
    [InlineData("Mu\u0308ller", "")]
    [InlineData("K\u035Fhalid", "")]
    [InlineData("S\u031B\u0304", "")]
    [InlineData("S\u0304\u031B", "")]
    [InlineData("\u212Bström", "")]
    [InlineData("MÃ¼ller", "¼ U+00BC 2")]
    [InlineData("Jo – Muster", "– U+2013 3")]
    [InlineData("q\u0308 und \u0301", "q\u0308 U+0071 U+0308 0; \u0020\u0301 U+0020 U+0301 6")]
    [InlineData("K\u035Fx", "K\u035F U+004B U+035F 0")]
    [InlineData("a1", "1 U+0031 1")]
    [InlineData("中文", "中 U+4E2D 0; 文 U+6587 1")]
    [InlineData("x\U0001F600y", "\U0001F600 U+1F600 1")]
    public void Given_a_name_when_checked_then_each_fault_has_character_code_points_and_position(string name, string expected) =>
        Assert.Equal(
            expected,
            string.Join("; ", Din91379.Check(name, Din91379Datatype.A)
                .Select(fault => $"{fault.Character} {fault.CodePoints} {fault.Position}")));

    [Fact]
    public void Given_half_of_a_surrogate_pair_when_checked_then_it_is_a_fault_of_its_own()
    {
        Assert.Equal(
            [new Din91379Fault("\uD83D", "U+D83D", 1), new Din91379Fault("\uDE00", "U+DE00", 3)],
            Din91379.Check("a\uD83Db\uDE00", Din91379Datatype.E));
        Assert.Equal([new Din91379Fault("\uD83D", "U+D83D", 0)], Din91379.Check("\uD83D", Din91379Datatype.E));
    }

    [Fact]
    public void Given_nothing_or_no_datatype_when_checked_then_it_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Din91379.Check(null!, Din91379Datatype.A));
        Assert.Throws<ArgumentNullException>(() => Din91379.Compose(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Din91379.Check("a", (Din91379Datatype)5));
    }

    [Fact]
    public void Given_any_text_when_checked_then_faults_lie_in_it_one_behind_the_other_and_the_rest_is_allowed() => Gen.Select(
        Gen.OneOf(
            Gen.Char['\0', '\uFFFF'], Gen.Char[' ', 'z'], Gen.Char['\u0300', '\u0336'], Gen.OneOf('ü', 'K', '\u035F', 'h'))
            .Array[0, 30].Select(units => new string(units)),
        Gen.Enum<Din91379Datatype>()).Sample((text, datatype) =>
    {
        var end = 0;
        foreach (var fault in Din91379.Check(text, datatype))
        {
            Assert.InRange(fault.Position, end, text.Length - 1);
            Assert.Equal(fault.Character, text.Substring(fault.Position, fault.Character.Length));
            end = fault.Position + fault.Character.Length;
        }
    });
}
