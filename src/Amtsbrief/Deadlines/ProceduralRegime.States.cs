using Amtsbrief.Holidays;
using static Amtsbrief.Holidays.FederalState;

namespace Amtsbrief.Deadlines;

/// <content>The administrative procedure of the Länder.</content>
public sealed partial record ProceduralRegime
{
    /// <summary>
    /// Administrative procedure of the authorities of a Land. Berlin, Brandenburg, Lower Saxony, Rhineland-Palatinate, Saxony and
    /// Saxony-Anhalt apply the federal act, and North Rhine-Westphalia has four days since 2025 as well. The others have texts of
    /// their own, which followed the federal change at days that this library does not vouch for, so the caller says how many
    /// days there are. Formal service is cited by the acts of Bavaria and North Rhine-Westphalia, elsewhere by the federal one;
    /// put another into <see cref="NotificationRules.Service"/> where the Land has its own.
    /// </summary>
    /// <param name="state">The Land.</param>
    /// <param name="days">The number of days; may be null for the seven Länder named.</param>
    /// <returns>The regime.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The Land is none of the sixteen.</exception>
    /// <exception cref="ArgumentException">The Land has a text of its own and the number of days is not given.</exception>
    public static ProceduralRegime OfState(FederalState state, FictionDays? days = null)
    {
        var (notification, periods, act, isKnown) = state switch
        {
            BE or BB or NI or RP or SN or ST => ("§ 41", "§ 31", "VwVfG", true),
            NW => ("§ 41", "§ 31", "VwVfG NRW", true),
            BW => ("§ 41", "§ 31", "LVwVfG", false),
            BY => ("Art. 41", "Art. 31", "BayVwVfG", false),
            HB => ("§ 41", "§ 31", "BremVwVfG", false),
            HH => ("§ 41", "§ 31", "HmbVwVfG", false),
            HE => ("§ 41", "§ 31", "HVwVfG", false),
            MV => ("§ 41", "§ 31", "VwVfG M-V", false),
            SL => ("§ 41", "§ 31", "SVwVfG", false),
            SH => ("§ 110", "§ 89", "LVwG", false),
            TH => ("§ 41", "§ 31", "ThürVwVfG", false),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This is none of the sixteen Länder."),
        };
        if (days is null && !isKnown)
        {
            throw new ArgumentException(
                $"{FederalStates.NameOf(state)} has an act of its own; say after how many days it deems a letter notified.",
                nameof(days));
        }

        return new()
        {
            Notification = NotificationRules.Administrative(notification, act, days ?? FictionDays.Federal) with
            {
                Service = state switch
                {
                    BY => ServiceRules.Of("Art.", "BayVwZVG"),
                    NW => ServiceRules.Of("§", "LZG NRW"),
                    _ => ServiceRules.Federal,
                },
            },
            Periods = PeriodRules.Administrative(periods, act),
        };
    }
}
