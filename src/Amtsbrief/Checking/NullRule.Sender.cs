namespace Amtsbrief.Checking;

/// <content>The sender.</content>
internal sealed partial class NullRule
{
    private void CheckSender(Agency sender)
    {
        Require(sender, "sender");
        if (sender is null)
        {
            return;
        }

        Require(sender.Name, "sender.name");
        Address(sender.ReturnAddress, "sender.returnAddress");
        Each(sender.LetterheadLines, "sender.letterheadLines");
        Each(sender.ContinuationLetterheadLines, "sender.continuationLetterheadLines");
        Each(sender.ServiceBuildings, "sender.serviceBuildings", (building, path) =>
        {
            Require(building.Street, path, ".street");
            Require(building.Postcode, path, ".postcode");
            Require(building.Town, path, ".town");
        });
        if (sender.DeliveryAddress is { } delivery)
        {
            Address(delivery, "sender.deliveryAddress");
        }

        Each(sender.ServiceHours, "sender.serviceHours");
        Each(sender.BankAccounts, "sender.bankAccounts", (account, path) =>
        {
            Require(account.Bank, path, ".bank");
            Require(account.Iban, path, ".iban");
        });
        Details(sender.FurtherDetails, "sender.furtherDetails");
        Each(sender.Transit, "sender.transit", (transit, path) =>
        {
            Require(transit.Operator, path, ".operator");
            Require(transit.Stop, path, ".stop");
            Each(transit.Lines, path + ".lines");
        });
    }
}
