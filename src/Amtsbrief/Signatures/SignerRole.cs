namespace Amtsbrief.Signatures;

/// <summary>In what capacity somebody signs (Zeichnungsbefugnis).</summary>
public enum SignerRole
{
    /// <summary>
    /// The head (Leitung): minister, president, mayor; at universities rector and chancellor; the owner of a company.
    /// </summary>
    Head,

    /// <summary>The permanent deputy of the head (ständige Vertretung), in ministries the state secretary.</summary>
    PermanentDeputy,

    /// <summary>Who stands in for a woman who is state secretary (Vertretung der Staatssekretärin).</summary>
    DeputyOfHerStateSecretary,

    /// <summary>Who stands in for a man who is state secretary (Vertretung des Staatssekretärs).</summary>
    DeputyOfHisStateSecretary,

    /// <summary>Everybody else who may sign (Beauftragte).</summary>
    Other,

    /// <summary>The holder of a procuration of a company (Prokurist, Prokuristin).</summary>
    ProcurationHolder,

    /// <summary>The holder of a commercial power of attorney of a company (Handlungsbevollmächtigte).</summary>
    CommercialAgent,
}
