using Amtsbrief.German.Grammar;
using Amtsbrief.Recipients;

namespace Amtsbrief.Tests.German.Grammar;

public sealed class DeclensionTests
{
    [Theory]
    [InlineData(GermanGender.Masculine, "der des dem den")]
    [InlineData(GermanGender.Feminine, "die der der die")]
    [InlineData(GermanGender.Neuter, "das des dem das")]
    [InlineData(GermanGender.Plural, "die der den die")]
    public void Given_a_gender_when_declined_then_the_article_follows_the_case(GermanGender gender, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enum.GetValues<GermanCase>().Select(each => Declension.Article(gender, each))));

    [Theory]
    [InlineData(FormOfAddress.Herr, "Herr Herrn Herrn Herrn")]
    [InlineData(FormOfAddress.Frau, "Frau Frau Frau Frau")]
    [InlineData(FormOfAddress.None, "   ")]
    public void Given_a_form_of_address_when_declined_then_herr_alone_changes(FormOfAddress form, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enum.GetValues<GermanCase>().Select(each => Declension.Of(form, each))));

    [Fact]
    public void Given_values_that_there_are_none_of_when_declined_then_they_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Declension.Article((GermanGender)4, GermanCase.Dative));
        Assert.Throws<ArgumentOutOfRangeException>(() => Declension.Article(GermanGender.Neuter, (GermanCase)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Declension.Of((FormOfAddress)3, GermanCase.Dative));
        Assert.Throws<ArgumentOutOfRangeException>(() => Declension.Of(FormOfAddress.Herr, (GermanCase)4));
    }
}
