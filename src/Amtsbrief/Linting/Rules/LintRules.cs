namespace Amtsbrief.Linting.Rules;

/// <summary>All rules by their codes.</summary>
internal static class LintRules
{
    internal static ValueList<LintRule> All { get; } = ValueList.From(
        (IEnumerable<LintRule>)
        [
            .. SubjectRules.All, .. SalutationRules.All, .. EnclosureRules.All, .. DateRules.All, .. TimeRules.All,
            .. RangeRules.All, new PhoneRule(), .. IbanRules.All, .. MoneyRules.All, .. NumberRules.All, .. WordRules.All,
            .. QuoteRules.All, .. DashRules.All, .. SpaceRules.All, .. AddressRules.All,
        ]);
}
