namespace Amtsbrief.Deadlines;

/// <summary>
/// The law of a procedure (Verfahrensrecht), as far as days depend on it: how acts are notified, and how periods run. The parts
/// may come from different laws, as when an action before a court is asked for:
/// <c>ProceduralRegime.VwVfG with { Periods = PeriodRules.VwGO }</c>. Immutable, thread-safe.
/// </summary>
public sealed partial record ProceduralRegime
{
    /// <summary>Civil law (BGB).</summary>
    public static ProceduralRegime Bgb { get; } = new() { Notification = NotificationRules.Bgb, Periods = PeriodRules.Bgb };

    /// <summary>Administrative procedure of the federation (VwVfG).</summary>
    public static ProceduralRegime VwVfG { get; } =
        new() { Notification = NotificationRules.VwVfG, Periods = PeriodRules.VwVfG };

    /// <summary>Social procedure (SGB X), of the federation and the Länder.</summary>
    public static ProceduralRegime SgbX { get; } = new() { Notification = NotificationRules.SgbX, Periods = PeriodRules.SgbX };

    /// <summary>Tax procedure (AO), of the federation and the Länder.</summary>
    public static ProceduralRegime Ao { get; } = new() { Notification = NotificationRules.Ao, Periods = PeriodRules.Ao };

    /// <summary>How acts are notified.</summary>
    public required NotificationRules Notification { get; init; }

    /// <summary>How periods run.</summary>
    public required PeriodRules Periods { get; init; }
}
