using System.Text;
using System.Text.RegularExpressions;

namespace Amtsbrief.Images.Svg;

/// <summary>
/// The style sheets of a drawing as drawing programs write them: rules for elements, classes and ids. Sheets that say more, such
/// as which element stands in which, are not read, and so neither is the drawing.
/// </summary>
internal sealed partial class SvgStyleSheet
{
    private const int MaxRules = 2_000;

    private readonly Dictionary<string, List<Rule>> _rules = [];
    private int _count;

    internal bool IsEmpty => _count == 0;

    /// <summary>Adds a sheet.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="element">The element that it stands in.</param>
    internal void Add(string text, SvgElement element)
    {
        var sheet = WithoutComments(text, element);
        for (var at = 0; at < sheet.Length;)
        {
            var match = RuleForm.Match(sheet, at);
            if (!match.Success || match.Value.Contains('!', StringComparison.Ordinal))
            {
                throw SvgException.Undrawn(element);
            }

            var declarations = SvgElement.ReadDeclarations(match.Groups["declarations"].Value);
            foreach (var selector in match.Groups["selectors"].Value.Split(','))
            {
                Add(selector.Trim(), declarations, element);
            }

            at += match.Length;
        }
    }

    /// <summary>The declarations for an element, those that win after the others.</summary>
    internal IEnumerable<KeyValuePair<string, string>> For(SvgElement element)
    {
        var classes = (element["class"] ?? "").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string[] keys = ["*", element.Name, .. classes.Distinct().Select(name => "." + name), "#" + element["id"]];
        return keys
            .SelectMany(key => _rules.TryGetValue(key, out var rules) ? rules : [])
            .Where(rule => rule.Element is null || rule.Element == element.Name)
            .OrderBy(rule => rule.Weight)
            .ThenBy(rule => rule.Order)
            .SelectMany(rule => rule.Declarations);
    }

    // Without the marks, too, that hide a sheet from programs older than sheets.
    private static string WithoutComments(string text, SvgElement element)
    {
        var sheet = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var start = text.IndexOf("/*", at, StringComparison.Ordinal);
            sheet.Append(text, at, (start < 0 ? text.Length : start) - at);
            if (start < 0)
            {
                break;
            }

            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? throw SvgException.Undrawn(element) : end + 2;
        }

        return sheet.Replace("<!--", "").Replace("-->", "").ToString().Trim();
    }

    private void Add(string selector, Dictionary<string, string> declarations, SvgElement element)
    {
        var match = SelectorForm.Match(selector);
        if (!match.Success || selector.Length == 0)
        {
            throw SvgException.Undrawn(element);
        }

        if (declarations.Count == 0)
        {
            return;
        }

        if (_count == MaxRules)
        {
            throw SvgException.TooMuch("more than 2 000 rules of style");
        }

        var (name, mark) = (match.Groups["element"].Value, match.Groups["mark"].Value);
        var key = mark.Length > 0 ? mark : name;
        var isAny = name is "" or "*";
        var weight = (mark.StartsWith('#') ? 4 : mark.Length > 0 ? 2 : 0) + (isAny ? 0 : 1);
        if (!_rules.TryGetValue(key, out var rules))
        {
            _rules.Add(key, rules = []);
        }

        rules.Add(new Rule(isAny ? null : name, weight, _count++, declarations));
    }

    private sealed record Rule(string? Element, int Weight, int Order, Dictionary<string, string> Declarations);

    [GeneratedRegex(@"\G(?<selectors>[^{}@]+)\{(?<declarations>[^{}]*)\}\s*")]
    private static partial Regex RuleForm { get; }

    [GeneratedRegex(@"^(?<element>[A-Za-z][A-Za-z0-9]*|\*)?(?<mark>[.#][A-Za-z_-][\w-]*)?\z")]
    private static partial Regex SelectorForm { get; }
}
