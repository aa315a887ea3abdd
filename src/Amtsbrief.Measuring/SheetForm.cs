namespace Amtsbrief.Measuring;

/// <summary>The two forms of the business letter sheet (Geschäftsbriefbogen) of DIN 5008.</summary>
public enum SheetForm
{
    /// <summary>Form A: the address field begins 27 mm below the top edge.</summary>
    A,

    /// <summary>Form B: the address field begins 45 mm below the top edge.</summary>
    B,
}
