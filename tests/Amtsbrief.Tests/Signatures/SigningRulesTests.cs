using Amtsbrief.Holidays;
using Amtsbrief.Signatures;

namespace Amtsbrief.Tests.Signatures;

public sealed class SigningRulesTests
{
    public static TheoryData<SigningRules, SignerRole, string?> Cases => new()
    {
        { SigningRules.Federal, SignerRole.Head, null },
        { SigningRules.Federal, SignerRole.PermanentDeputy, "In Vertretung" },
        { SigningRules.Federal, SignerRole.DeputyOfHerStateSecretary, "In Vertretung der Staatssekretärin" },
        { SigningRules.Federal, SignerRole.DeputyOfHisStateSecretary, "In Vertretung des Staatssekretärs" },
        { SigningRules.Federal, SignerRole.Other, "Im Auftrag" },
        { SigningRules.LowerSaxony, SignerRole.Head, null },
        { SigningRules.LowerSaxony, SignerRole.DeputyOfHerStateSecretary, "In Vertretung der Staatssekretärin" },
        { SigningRules.LowerSaxony, SignerRole.DeputyOfHisStateSecretary, "In Vertretung des Staatssekretärs" },
        { SigningRules.LowerSaxony, SignerRole.Other, "Im Auftrage" },
        { SigningRules.University, SignerRole.Head, null },
        { SigningRules.Customary, SignerRole.Other, "Im Auftrag" },
        { SigningRules.CustomaryShort, SignerRole.PermanentDeputy, "i. V." },
        { SigningRules.CustomaryShort, SignerRole.Other, "i. A." },
        { SigningRules.Company, SignerRole.ProcurationHolder, "ppa." },
        { SigningRules.Company, SignerRole.CommercialAgent, "i. V." },
        { SigningRules.Company, SignerRole.Other, "i. A." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_capacity_when_somebody_signs_then_the_rules_say_the_addition(
        SigningRules rules, SignerRole role, string? expected) => Assert.Equal(expected, rules.AdditionFor(role));

    [Fact]
    public void Given_a_capacity_that_a_body_does_not_have_when_asked_then_it_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SigningRules.Federal.AdditionFor(SignerRole.ProcurationHolder));

    [Fact]
    public void Given_a_land_when_asked_then_lower_saxony_alone_keeps_the_old_dative()
    {
        Assert.All(FederalStates.All, state => Assert.Equal(
            state == FederalState.NI ? "Im Auftrage" : "Im Auftrag", SigningRules.Of(state).AdditionFor(SignerRole.Other)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SigningRules.Of((FederalState)16));
    }

    [Fact]
    public void Given_all_rules_when_read_then_each_names_its_source_and_each_capacity_once() => Assert.All(
        SigningRules.All,
        rules =>
        {
            Assert.NotEmpty(rules.Source);
            Assert.Distinct(rules.Additions.Select(addition => addition.Role));
        });
}
