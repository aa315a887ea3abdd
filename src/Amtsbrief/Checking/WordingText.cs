using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>A wording of a template, where it stands, and the roles it is printed in; none if it is only read aloud.</summary>
internal sealed record WordingText(string Text, string Path, params ValueList<TextRole> Roles);
