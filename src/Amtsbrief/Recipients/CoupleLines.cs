namespace Amtsbrief.Recipients;

/// <summary>On how many lines a couple stands in the address.</summary>
public enum CoupleLines
{
    /// <summary>Each person on a line: "Frau Anna Beispiel", "Herrn Max Beispiel".</summary>
    Two,

    /// <summary>
    /// Both on one line: "Frau Anna Beispiel und Herrn Max Muster". Those who share their family name have it once, "Frau Anna
    /// und Herrn Max Beispiel", and so do two doctors, in the plural: "Frau und Herrn Dres. Anna und Max Beispiel".
    /// </summary>
    One,
}
