namespace Amtsbrief.German.Numbers;

/// <summary>How the cents of an amount in words are written.</summary>
public enum CentForm
{
    /// <summary>In figures, only where there are some: <c>… Euro und 56 Cent</c>, <c>… Euro</c>.</summary>
    Figures,

    /// <summary>In words, only where there are some: <c>… Euro und sechsundfünfzig Cent</c>.</summary>
    Words,

    /// <summary>As hundredths, always: <c>… Euro 56/100</c>, <c>… Euro 00/100</c>, so that nothing can be added.</summary>
    Hundredths,
}
