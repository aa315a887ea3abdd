namespace Amtsbrief.Deadlines;

/// <summary>What proves formal service (Zustellungsnachweis).</summary>
public enum ServiceMeans
{
    /// <summary>The certificate of the post (Postzustellungsurkunde).</summary>
    Certificate,

    /// <summary>The return receipt of a registered letter (Rückschein).</summary>
    ReturnReceipt,

    /// <summary>The acknowledgement of the recipient (Empfangsbekenntnis).</summary>
    Acknowledgement,
}
