namespace Amtsbrief.Pdf.Layout.Flow;

/// <summary>A box that was parted because it is higher than a page.</summary>
/// <param name="Part">What stands on this page.</param>
/// <param name="Rest">What is left for the next.</param>
internal sealed record TornBox(FlowBox Part, FlowBox Rest);
