using System.Xml.Linq;
using Amtsbrief.Docx.Tests.Documents;

namespace Amtsbrief.Docx.Tests.Composing.Frames;

/// <summary>Texts with their fields as Word shows them with Alt+F9: the instructions in braces, without results.</summary>
internal static class FieldText
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The texts of the paragraphs of a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="forWord">Whether to take what is offered to Word alone, or what all others get.</param>
    internal static IEnumerable<string> Of(XDocument part, bool forWord) =>
        part.Descendants(W + "p").Select(paragraph => Of(paragraph, forWord));

    private static string Of(XElement paragraph, bool forWord)
    {
        var text = "";
        var results = 0;
        foreach (var element in paragraph.Descendants().Where(element => IsSeen(element, forWord)))
        {
            switch (element.Name.LocalName)
            {
                case "fldChar":
                    var type = (string)element.Attribute(W + "fldCharType")!;
                    text += type switch { "begin" => "{", "end" => "}", _ => "" };
                    results += type switch { "separate" => 1, "end" => -1, _ => 0 };
                    break;
                case "fldSimple":
                    text += "{" + (string)element.Attribute(W + "instr")! + "}";
                    break;
                case "instrText" or "t" when results == 0 && element.Ancestors(W + "fldSimple").FirstOrDefault() is null:
                    text += element.Value;
                    break;
            }
        }

        return text;
    }

    private static bool IsSeen(XElement element, bool forWord) =>
        !element.Ancestors(forWord ? Mc + "Fallback" : Mc + "Choice").Any();
}
