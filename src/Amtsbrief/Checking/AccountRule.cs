using Amtsbrief.German.References;

namespace Amtsbrief.Checking;

/// <summary>Money must not go astray: the numbers of accounts and banks have their form and right check digits.</summary>
internal static class AccountRule
{
    internal static void Check(ValueList<BankAccount> accounts, FindingCollector findings)
    {
        for (var index = 0; index < accounts.Count; index++)
        {
            var account = accounts[index];
            var path = $"sender.bankAccounts[{index}]";
            ContentRules.Optional(account.Holder, path, ".holder", findings);
            ContentRules.Text(account.Bank, path, ".bank", findings);
            if (!Iban.TryRead(account.Iban, out _, out var reason))
            {
                findings.Error(FindingCodes.BadIban, path + ".iban", reason, "Copy it again from the bank's papers.");
            }

            if (account.Bic is { } bic && !Bic.TryRead(bic, out _, out var fault))
            {
                findings.Error(FindingCodes.BadBic, path + ".bic", fault, "Correct it, or leave it out: the IBAN is enough.");
            }
        }
    }
}
