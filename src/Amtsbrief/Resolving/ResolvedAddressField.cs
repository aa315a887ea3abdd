using Amtsbrief.Typography;

namespace Amtsbrief.Resolving;

/// <summary>What stands in the address field, everything measured.</summary>
/// <param name="Zones">Return line, notes and address in reading order.</param>
/// <param name="Type">The template's type, with lines reduced where the template lets them shrink.</param>
/// <param name="Franking">The franking mark in the stamp area; null if there is none.</param>
internal sealed record ResolvedAddressField(ValueList<ResolvedZone> Zones, TypeSetting Type, ResolvedImage? Franking);
