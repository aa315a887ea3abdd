using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Where the style of a role stands in a template.</summary>
internal static class TemplatePath
{
    // The property of TypeSetting has the role's name.
    internal static string Of(TextRole role)
    {
        var name = role.ToString();
        return $"template.type.{char.ToLowerInvariant(name[0])}{name[1..]}";
    }
}
