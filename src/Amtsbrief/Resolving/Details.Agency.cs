using Amtsbrief.German.References;

namespace Amtsbrief.Resolving;

/// <content>Where the agency is and where it has its money.</content>
internal sealed partial class Details
{
    private IEnumerable<ResolvedText> AddressLines(PostalAddress? address, string path) => address is null
        ? []
        : DeliveryLines.Of(address, _wording).Append($"{address.Postcode} {address.Town}".TrimStart())
            .Select(line => Line(line, path));

    private IEnumerable<ResolvedText> BuildingLines()
    {
        for (var index = 0; index < letter.Sender.ServiceBuildings.Count; index++)
        {
            var building = letter.Sender.ServiceBuildings[index];
            var path = $"sender.serviceBuildings[{index}]";
            if (building.Name is { } name)
            {
                yield return Line(name, path + ".name");
            }

            yield return Line(building.Street + _wording.StreetEnd, path + ".street");
            yield return Line($"{building.Postcode} {building.Town}", path + ".town");
        }
    }

    private IEnumerable<ResolvedText> TransitLines()
    {
        for (var index = 0; index < letter.Sender.Transit.Count; index++)
        {
            var transit = letter.Sender.Transit[index];
            var path = $"sender.transit[{index}]";
            var word = transit.Lines.Count == 1 ? _wording.TransitLine : _wording.TransitLines;
            var lines = transit.Lines.IsEmpty ? "" : $" {word} {string.Join(", ", transit.Lines)}";
            yield return Line(transit.Operator + lines, path + ".operator");
            yield return Line($"{_wording.TransitStop} {transit.Stop}", path + ".stop");
        }
    }

    private IEnumerable<ResolvedText> AccountLines()
    {
        for (var index = 0; index < letter.Sender.BankAccounts.Count; index++)
        {
            var account = letter.Sender.BankAccounts[index];
            var path = $"sender.bankAccounts[{index}]";
            if (account.Holder is { } holder)
            {
                yield return Line(holder, path + ".holder");
            }

            yield return Line(account.Bank, path + ".bank");
            yield return Line($"{_wording.Iban} {Printed(account.Iban)}".TrimStart(), path + ".iban");
            if (account.Bic is { } bic)
            {
                yield return Line($"{_wording.Bic} {bic}".TrimStart(), path + ".bic");
            }
        }
    }

    // The check refuses the others; the letter is resolved all the same, for it finds more.
    private static string Printed(string text) => Iban.TryParse(text, out var iban, out _) ? iban.ToString() : text;
}
