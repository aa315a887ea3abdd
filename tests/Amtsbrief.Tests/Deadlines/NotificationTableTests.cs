using Amtsbrief.Deadlines;
using static Amtsbrief.Tests.Deadlines.DeadlineTable;

namespace Amtsbrief.Tests.Deadlines;

/// <summary>
/// From dispatch to the last day: law, way, dispatch, recipient, seat, notified, limit, last day, a norm on the way.
/// </summary>
public sealed class NotificationTableTests
{
    // The days were reckoned by hand and by a script that knows nothing of the library.
    private const string Table =
        """
        # the check values of the table of facts
        VwVfG | post         | 2024-12-30 | NW   | NW   | 2025-01-02 | 1M  | 2025-02-03 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2024-12-30 | NW   | NW   | 2025-01-02 | 1M  | 2025-02-03 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2024-12-30 | NW   | NW   | 2025-01-02 | 1M  | 2025-02-03 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2025-01-02 | NW   | NW   | 2025-01-06 | 1M  | 2025-02-06 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2025-01-02 | NW   | NW   | 2025-01-06 | 1M  | 2025-02-06 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2025-01-02 | NW   | NW   | 2025-01-06 | 1M  | 2025-02-06 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2025-12-23 | NW   | NW   | 2025-12-27 | 1M  | 2026-01-27 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2025-12-23 | NW   | NW   | 2025-12-27 | 1M  | 2026-01-27 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2025-12-23 | NW   | NW   | 2025-12-29 | 1M  | 2026-01-29 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2026-01-27 | BY   | BY   | 2026-01-31 | 1M  | 2026-03-02 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2026-01-27 | BY   | BY   | 2026-01-31 | 1M  | 2026-03-02 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2026-01-27 | BY   | BY   | 2026-02-02 | 1M  | 2026-03-02 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2026-03-30 | NW   | NW   | 2026-04-03 | 1M  | 2026-05-04 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2026-03-30 | NW   | NW   | 2026-04-03 | 1M  | 2026-05-04 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2026-03-30 | NW   | NW   | 2026-04-07 | 1M  | 2026-05-07 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2026-10-27 | NW   | NW   | 2026-10-31 | 1M  | 2026-11-30 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2026-10-27 | NW   | NW   | 2026-10-31 | 1M  | 2026-11-30 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2026-10-27 | NW   | NW   | 2026-11-02 | 1M  | 2026-12-02 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2028-01-26 | HE   | HE   | 2028-01-30 | 1M  | 2028-02-29 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2028-01-26 | HE   | HE   | 2028-01-30 | 1M  | 2028-02-29 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2028-01-26 | HE   | HE   | 2028-01-31 | 1M  | 2028-02-29 | § 122 Abs. 2 Nr. 1 AO
        # both sides of 1 January 2025: three days, then four
        VwVfG | post         | 2024-12-27 | NW   | NW   | 2024-12-30 | 1M  | 2025-01-30 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2024-12-27 | NW   | NW   | 2024-12-30 | 1M  | 2025-01-30 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2024-12-27 | NW   | NW   | 2024-12-30 | 1M  | 2025-01-30 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2024-12-31 | NW   | NW   | 2025-01-03 | 1M  | 2025-02-03 | § 41 Abs. 2 Satz 1 VwVfG
        SGB X | post         | 2024-12-31 | BW   | BW   | 2025-01-03 | 1M  | 2025-02-03 | § 37 Abs. 2 Satz 1 SGB X
        AO    | post         | 2024-12-31 | NW   | NW   | 2025-01-03 | 1M  | 2025-02-03 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2025-01-01 | NW   | NW   | 2025-01-05 | 1M  | 2025-02-05 | § 41 Abs. 2 Satz 1 VwVfG
        AO    | post         | 2025-01-01 | NW   | NW   | 2025-01-06 | 1M  | 2025-02-06 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | mail         | 2024-12-31 | HE   | HE   | 2025-01-03 | 1M  | 2025-02-03 | § 41 Abs. 2 Satz 2 VwVfG
        VwVfG | mail         | 2025-01-01 | HE   | HE   | 2025-01-05 | 1M  | 2025-02-05 | § 41 Abs. 2 Satz 2 VwVfG
        AO    | mail         | 2024-12-31 | HE   | HE   | 2025-01-03 | 1M  | 2025-02-03 | § 122 Abs. 2a AO
        AO    | mail         | 2025-01-03 | HE   | HE   | 2025-01-07 | 1M  | 2025-02-07 | § 122 Abs. 2a AO
        VwVfG | registered   | 2024-12-30 | BE   | BE   | 2025-01-02 | 1M  | 2025-02-03 | § 4 Abs. 2 Satz 2 VwZG
        VwVfG | registered   | 2025-01-02 | BE   | BE   | 2025-01-06 | 1M  | 2025-02-06 | § 4 Abs. 2 Satz 2 VwZG
        VwVfG | eservice     | 2024-12-31 | BE   | BE   | 2025-01-03 | 1M  | 2025-02-03 | § 5 Abs. 7 VwZG
        VwVfG | eservice     | 2025-01-01 | BE   | BE   | 2025-01-05 | 1M  | 2025-02-05 | § 5 Abs. 7 VwZG
        VwVfG | portal       | 2024-12-30 | BE   | BE   | 2025-01-02 | 1M  | 2025-02-03 | § 9 Abs. 1 OZG
        VwVfG | portal       | 2025-01-06 | BE   | BE   | 2025-01-10 | 1M  | 2025-02-10 | § 9 Abs. 1 OZG
        AO    | retrieval    | 2024-12-30 | SN   | SN   | 2025-01-02 | 1M  | 2025-02-03 | § 122a Abs. 4 AO
        AO    | retrieval    | 2025-01-07 | SN   | SN   | 2025-01-13 | 1M  | 2025-02-13 | § 122a Abs. 4 AO
        SGB X | retrieval    | 2024-12-30 | SN   | SN   | 2025-01-02 | 1M  | 2025-02-03 | § 37 Abs. 2a SGB X
        SGB X | retrieval    | 2025-01-07 | SN   | SN   | 2025-01-11 | 1M  | 2025-02-11 | § 37 Abs. 2a SGB X
        # year ends, where holidays cluster
        AO    | post         | 2025-12-19 | BY   | BY   | 2025-12-23 | 1M  | 2026-01-23 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2025-12-22 | BY   | BY   | 2025-12-29 | 1M  | 2026-01-29 | § 108 Abs. 3 AO
        VwVfG | post         | 2025-12-22 | BY   | BY   | 2025-12-26 | 2W  | 2026-01-09 | § 41 Abs. 2 Satz 1 VwVfG
        AO    | post         | 2025-12-30 | BW   | BW   | 2026-01-05 | 1M  | 2026-02-05 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2026-01-02 | BW   | BW   | 2026-01-07 | 1M  | 2026-02-09 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2026-01-02 | HE   | HE   | 2026-01-06 | 1M  | 2026-02-06 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | certificate  | 2026-11-26 | HE   | HE   | 2026-11-26 | 1M  | 2026-12-28 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2026-11-25 | ST   | ST   | 2026-11-25 | 1M  | 2026-12-28 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2027-11-25 | ST   | ST   | 2027-11-25 | 1M  | 2027-12-27 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2026-12-01 | ST   | ST   | 2026-12-01 | 1M  | 2027-01-04 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2028-12-06 | BW   | BW   | 2028-12-06 | 1M  | 2029-01-08 | § 31 Abs. 3 Satz 1 VwVfG
        SGB X | certificate  | 2029-12-24 | NW   | NW   | 2029-12-24 | 1D  | 2029-12-27 | § 26 Abs. 3 Satz 1 SGB X
        SGB X | handed       | 2027-12-11 | BY   | BY   | 2027-12-11 | 2W  | 2027-12-27 | § 26 Abs. 3 Satz 1 SGB X
        VwVfG | handed       | 2025-12-10 | NW   | NW   | 2025-12-10 | 2W  | 2025-12-24 | § 41 Abs. 1 Satz 1 VwVfG
        VwVfG | handed       | 2025-12-17 | NW   | NW   | 2025-12-17 | 2W  | 2025-12-31 | § 41 Abs. 1 Satz 1 VwVfG
        # Easter, Ascension, Whitsun, single holidays
        AO    | post         | 2025-04-14 | NW   | NW   | 2025-04-22 | 1M  | 2025-05-22 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2025-04-15 | NW   | NW   | 2025-04-22 | 1M  | 2025-05-22 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2025-04-17 | NW   | NW   | 2025-04-21 | 1M  | 2025-05-21 | § 41 Abs. 2 Satz 1 VwVfG
        AO    | post         | 2026-04-02 | BB   | BB   | 2026-04-07 | 1M  | 2026-05-07 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | certificate  | 2026-03-05 | BB   | BB   | 2026-03-05 | 1M  | 2026-04-07 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2026-04-14 | TH   | TH   | 2026-04-14 | 1M  | 2026-05-15 | § 31 Abs. 3 Satz 1 VwVfG
        AO    | mail         | 2026-05-21 | RP   | RP   | 2026-05-26 | 1M  | 2026-06-26 | § 122 Abs. 2a AO
        VwVfG | certificate  | 2026-04-25 | RP   | RP   | 2026-04-25 | 1M  | 2026-05-26 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | acknowledged | 2025-05-19 | NW   | NW   | 2025-05-19 | 1M  | 2025-06-20 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2025-04-08 | BE   | BE   | 2025-04-08 | 1M  | 2025-05-09 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2025-04-08 | BB   | BB   | 2025-04-08 | 1M  | 2025-05-08 | § 3 VwZG
        VwVfG | certificate  | 2028-05-17 | BE   | BE   | 2028-05-17 | 1M  | 2028-06-19 | § 31 Abs. 3 Satz 1 VwVfG
        AO    | post         | 2026-11-14 | SN   | SN   | 2026-11-19 | 1M  | 2026-12-21 | § 108 Abs. 3 AO
        VwVfG | certificate  | 2026-10-18 | SN   | SN   | 2026-10-18 | 1M  | 2026-11-19 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2027-08-20 | TH   | TH   | 2027-08-20 | 1M  | 2027-09-21 | § 31 Abs. 3 Satz 1 VwVfG
        AO    | post         | 2027-03-04 | MV   | MV   | 2027-03-09 | 1M  | 2027-04-09 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2027-03-04 | BB   | BB   | 2027-03-08 | 1M  | 2027-04-08 | § 122 Abs. 2 Nr. 1 AO
        SGB X | post         | 2027-03-04 | MV   | MV   | 2027-03-08 | 1M  | 2027-04-08 | § 37 Abs. 2 Satz 1 SGB X
        VwVfG | certificate  | 2025-07-15 | SL   | SL   | 2025-07-15 | 1M  | 2025-08-18 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2025-07-15 | BY+M | BY+M | 2025-07-15 | 1M  | 2025-08-18 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2025-07-15 | BY   | BY   | 2025-07-15 | 1M  | 2025-08-15 | § 3 VwZG
        VwVfG | certificate  | 2025-07-08 | BY+A | BY+A | 2025-07-08 | 1M  | 2025-08-11 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2025-07-08 | BY+M | BY+M | 2025-07-08 | 1M  | 2025-08-08 | § 3 VwZG
        AO    | post         | 2026-05-31 | SN+F | SN+F | 2026-06-05 | 1M  | 2026-07-06 | § 122 Abs. 2 Nr. 1 AO
        # month ends and leap years
        VwVfG | certificate  | 2027-01-29 | NI   | NI   | 2027-01-29 | 1M  | 2027-03-01 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | certificate  | 2028-01-29 | NI   | NI   | 2028-01-29 | 1M  | 2028-02-29 | § 3 VwZG
        VwVfG | certificate  | 2028-01-30 | NI   | NI   | 2028-01-30 | 1M  | 2028-02-29 | § 188 Abs. 3 BGB
        VwVfG | certificate  | 2028-01-31 | NI   | NI   | 2028-01-31 | 1M  | 2028-02-29 | § 188 Abs. 3 BGB
        SGB X | certificate  | 2026-08-31 | NI   | NI   | 2026-08-31 | 1M  | 2026-09-30 | § 188 Abs. 3 BGB
        SGB X | certificate  | 2026-03-31 | NI   | NI   | 2026-03-31 | 1M  | 2026-04-30 | § 188 Abs. 3 BGB
        AO    | certificate  | 2026-05-31 | NI   | NI   | 2026-05-31 | 1M  | 2026-06-30 | § 188 Abs. 3 BGB
        AO    | certificate  | 2028-02-29 | NI   | NI   | 2028-02-29 | 1M  | 2028-03-29 | § 3 VwZG
        VwVfG | certificate  | 2028-02-29 | NI   | NI   | 2028-02-29 | 1Y  | 2029-02-28 | § 188 Abs. 3 BGB
        VwVfG | certificate  | 2027-02-28 | NI   | NI   | 2027-02-28 | 1M  | 2027-03-30 | § 31 Abs. 3 Satz 1 VwVfG
        SGB X | certificate  | 2024-02-29 | NI   | NI   | 2024-02-29 | 1Y  | 2025-02-28 | § 188 Abs. 3 BGB
        AO    | post         | 2024-02-26 | NI   | NI   | 2024-02-29 | 1Y  | 2025-02-28 | § 188 Abs. 3 BGB
        # two places: the recipient's for the notification, the authority's for the end
        AO    | post         | 2026-05-31 | NW   | NI   | 2026-06-05 | 1M  | 2026-07-06 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2026-05-31 | NI   | NW   | 2026-06-04 | 1M  | 2026-07-06 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | post         | 2026-05-31 | NW   | NI   | 2026-06-04 | 1M  | 2026-07-06 | § 41 Abs. 2 Satz 1 VwVfG
        AO    | post         | 2026-10-28 | BY   | HE   | 2026-11-02 | 1M  | 2026-12-02 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2029-10-28 | BY   | HE   | 2029-11-02 | 1M  | 2029-12-03 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2029-10-28 | HE   | BY   | 2029-11-01 | 1M  | 2029-12-03 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | certificate  | 2025-12-06 | BY   | NW   | 2025-12-06 | 1M  | 2026-01-06 | § 3 VwZG
        VwVfG | certificate  | 2025-12-06 | NW   | BY   | 2025-12-06 | 1M  | 2026-01-07 | § 31 Abs. 3 Satz 1 VwVfG
        SGB X | certificate  | 2025-09-20 | NW   | TH   | 2025-09-20 | 1M  | 2025-10-20 | § 3 VwZG
        AO    | post         | 2026-01-02 | BW   | HE   | 2026-01-07 | 1M  | 2026-02-09 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2026-01-02 | HE   | BW   | 2026-01-06 | 1M  | 2026-02-06 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2027-10-27 | BB   | BE   | 2027-11-01 | 1M  | 2027-12-01 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2025-10-27 | SN   | BE   | 2025-11-03 | 1M  | 2025-12-03 | § 122 Abs. 2 Nr. 1 AO
        AO    | post         | 2025-10-27 | BE   | SN   | 2025-10-31 | 1M  | 2025-12-01 | § 122 Abs. 2 Nr. 1 AO
        VwVfG | handed       | 2026-10-18 | BY   | SN   | 2026-10-18 | 1M  | 2026-11-19 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | handed       | 2026-10-18 | SN   | BY   | 2026-10-18 | 1M  | 2026-11-18 | § 41 Abs. 1 Satz 1 VwVfG
        VwVfG | handed       | 2025-07-15 | BY   | BY+M | 2025-07-15 | 1M  | 2025-08-18 | § 31 Abs. 3 Satz 1 VwVfG
        VwVfG | handed       | 2025-07-15 | BY+M | BY   | 2025-07-15 | 1M  | 2025-08-15 | § 41 Abs. 1 Satz 1 VwVfG
        # each way of each law
        AO    | abroad       | 2026-01-15 | BE   | BE   | 2026-02-16 | 1M  | 2026-03-16 | § 122 Abs. 2 Nr. 2 AO
        AO    | abroad       | 2026-01-31 | BE   | BE   | 2026-03-02 | 1M  | 2026-04-02 | § 122 Abs. 2 Nr. 2 AO
        AO    | abroad       | 2024-12-31 | BE   | BE   | 2025-01-31 | 1M  | 2025-02-28 | § 122 Abs. 2 Nr. 2 AO
        AO    | abroad       | 2026-11-26 | NW   | NW   | 2026-12-28 | 1M  | 2027-01-28 | § 122 Abs. 2 Nr. 2 AO
        VwVfG | mail         | 2026-06-02 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 41 Abs. 2 Satz 2 VwVfG
        SGB X | mail         | 2026-06-02 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 37 Abs. 2 Satz 2 SGB X
        AO    | mail         | 2026-06-02 | HH   | HH   | 2026-06-08 | 1M  | 2026-07-08 | § 122 Abs. 2a AO
        VwVfG | retrieval    | 2026-06-05 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 41 Abs. 2a Satz 3 VwVfG
        SGB X | retrieval    | 2026-06-02 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 37 Abs. 2a SGB X
        AO    | retrieval    | 2026-06-02 | HH   | HH   | 2026-06-08 | 1M  | 2026-07-08 | § 122a Abs. 4 AO
        AO    | retrieval    | 2026-06-03 | HH   | HH   | 2026-06-08 | 1M  | 2026-07-08 | § 122a Abs. 4 AO
        VwVfG | portal       | 2026-06-03 | HH   | HH   | 2026-06-07 | 1M  | 2026-07-07 | § 9 Abs. 1 OZG
        SGB X | portal       | 2026-06-03 | HH   | HH   | 2026-06-07 | 1M  | 2026-07-07 | § 9 Abs. 1 OZG
        AO    | portal       | 2026-06-03 | HH   | HH   | 2026-06-08 | 1M  | 2026-07-08 | § 9 Abs. 1 OZG
        VwVfG | registered   | 2026-06-03 | HH   | HH   | 2026-06-07 | 1M  | 2026-07-07 | § 4 Abs. 2 Satz 2 VwZG
        SGB X | registered   | 2026-06-03 | HH   | HH   | 2026-06-07 | 1M  | 2026-07-07 | § 4 Abs. 2 Satz 2 VwZG
        AO    | registered   | 2026-06-03 | HH   | HH   | 2026-06-08 | 1M  | 2026-07-08 | § 4 Abs. 2 Satz 2 VwZG
        VwVfG | eservice     | 2026-06-02 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 5 Abs. 7 VwZG
        AO    | eservice     | 2026-06-02 | HH   | HH   | 2026-06-08 | 1M  | 2026-07-08 | § 5 Abs. 7 VwZG
        VwVfG | certificate  | 2026-06-06 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 3 VwZG
        SGB X | receipt      | 2026-06-06 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 4 Abs. 2 Satz 1 VwZG
        AO    | acknowledged | 2026-06-06 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 5 VwZG
        VwVfG | public       | 2026-06-06 | HH   | HH   | 2026-06-20 | 1M  | 2026-07-20 | § 41 Abs. 4 Satz 3 VwVfG
        SGB X | public       | 2026-06-06 | HH   | HH   | 2026-06-20 | 1M  | 2026-07-20 | § 37 Abs. 4 Satz 3 SGB X
        AO    | public       | 2026-06-06 | HH   | HH   | 2026-06-22 | 1M  | 2026-07-22 | § 122 Abs. 4 Satz 3 AO
        VwVfG | handed       | 2026-06-06 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 41 Abs. 1 Satz 1 VwVfG
        SGB X | handed       | 2026-06-06 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 37 Abs. 1 Satz 1 SGB X
        AO    | handed       | 2026-06-06 | HH   | HH   | 2026-06-06 | 1M  | 2026-07-06 | § 122 Abs. 1 Satz 1 AO
        """;

    public static TheoryData<string> Cases => Rows(Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_a_dispatch_when_reckoned_then_notification_and_end_are_those_of_the_law(string row)
    {
        var cells = Cells(row);
        var calculator = new DeadlineCalculator(Regime(cells[0]), Place(cells[3]), Place(cells[4]));

        var notification = calculator.Notify(Transmission(cells[1], cells[2]));
        Assert.Equal(Day(cells[5]), notification.Day);
        var deadline = calculator.After(notification, Limit(cells[6]));
        Assert.Equal(Day(cells[7]), deadline.LastDay);
        AssertNorm(cells[8], deadline.Steps);
    }

    // What is made available for retrieval is retrieved on the same day.
    private static Transmission Transmission(string way, string date)
    {
        var day = Day(date);
        return way switch
        {
            "post" => new Transmission.Post(day),
            "abroad" => new Transmission.Post(day) { IsAbroad = true },
            "mail" => new Transmission.Electronic(day),
            "retrieval" => new Transmission.Retrieval(day) { Retrieved = day },
            "portal" => new Transmission.PortalMailbox(day),
            "registered" => new Transmission.RegisteredLetter(day),
            "eservice" => new Transmission.ElectronicService(day),
            "certificate" => new Transmission.FormalService(day, ServiceMeans.Certificate),
            "receipt" => new Transmission.FormalService(day, ServiceMeans.ReturnReceipt),
            "acknowledged" => new Transmission.FormalService(day, ServiceMeans.Acknowledgement),
            "public" => new Transmission.PublicNotice(day),
            "handed" => new Transmission.HandedOver(day),
            _ => throw new ArgumentException(way),
        };
    }
}
