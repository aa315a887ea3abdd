using Amtsbrief.Images;

namespace Amtsbrief.Checking;

/// <summary>What the parts of a sender must be.</summary>
internal static class SenderRules
{
    internal static void Check(Agency sender, ImageInfos infos, FindingCollector findings)
    {
        ContentRules.Text(sender.Name, "sender.name", findings);
        ContentRules.Optional(sender.ReturnName, "sender.returnName", findings);
        ContentRules.Optional(sender.Unit, "sender.unit", findings);
        AddressRule.Check(sender.ReturnAddress, "sender.returnAddress", findings);
        ContentRules.Lines(sender.LetterheadLines, "sender.letterheadLines", findings);
        ContentRules.Lines(sender.ContinuationLetterheadLines, "sender.continuationLetterheadLines", findings);
        CheckPlaces(sender, findings);
        ContentRules.Lines(sender.ServiceHours, "sender.serviceHours", findings);
        AccountRule.Check(sender.BankAccounts, findings);
        ContentRules.Details(sender.FurtherDetails, "sender.furtherDetails", findings);
        for (var index = 0; index < sender.Transit.Count; index++)
        {
            var path = $"sender.transit[{index}]";
            ContentRules.Text(sender.Transit[index].Operator, path, ".operator", findings);
            ContentRules.Lines(sender.Transit[index].Lines, path + ".lines", findings);
            ContentRules.Text(sender.Transit[index].Stop, path, ".stop", findings);
        }

        ContentRules.Mail(sender.Mail, "sender.mail", findings);
        Web(sender.Web, "sender.web", findings);
        if (sender.Letterhead is { } image)
        {
            ImageRule.Check(image, "sender.letterhead", infos, findings);
        }

        if (sender.ContinuationLetterhead is { } continuation)
        {
            ImageRule.Check(continuation, "sender.continuationLetterhead", infos, findings);
        }
    }

    private static void CheckPlaces(Agency sender, FindingCollector findings)
    {
        for (var index = 0; index < sender.ServiceBuildings.Count; index++)
        {
            var path = $"sender.serviceBuildings[{index}]";
            ContentRules.Optional(sender.ServiceBuildings[index].Name, path, ".name", findings);
            ContentRules.Text(sender.ServiceBuildings[index].Street, path, ".street", findings);
            AddressRule.Postcode(sender.ServiceBuildings[index].Postcode, path, findings);
            ContentRules.Text(sender.ServiceBuildings[index].Town, path, ".town", findings);
        }

        if (sender.DeliveryAddress is { } delivery)
        {
            AddressRule.Check(delivery, "sender.deliveryAddress", findings);
        }
    }

    private static void Web(string? web, string path, FindingCollector findings)
    {
        if (web is not null && !WebAddress.TryParse(web, out _))
        {
            findings.Error(
                FindingCodes.BadWeb, path, $"\"{web}\" is no web address.", "Write it as in \"www.example.de\".");
        }
    }
}
