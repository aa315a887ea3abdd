using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <content>What stands in the head besides the address field.</content>
internal sealed partial class TemplateRanges
{
    private const int MostReferences = 6;

    private static readonly Length LeastInformationFloor = 8.Pt;

    private void CheckHead(Template template)
    {
        var head = template.Head;
        CheckBox(head.Box, "template.head.box");
        NotNegative(head.GroupSpace, "template.head.groupSpace");
        if (head is SenderBlock block)
        {
            AtLeast(block.MostLines, 1, "template.head.mostLines");
        }

        for (var index = 0; index < head.Groups.Count; index++)
        {
            CheckGroup(head.Groups[index], head, $"template.head.groups[{index}]");
        }

        CheckLetterhead(template.Letterhead, "template.letterhead");
        CheckReferenceLine(template.ReferenceLine, "template.referenceLine");
        Defined(template.DateFormat, "template.dateFormat");
        Defined(template.DateLanguage, "template.dateLanguage");
        if (template.Type.InformationFloor is { } floor && (floor < LeastInformationFloor || floor > GreatestSize))
        {
            Report("template.type.informationFloor", $"{Points(floor)} is no type size of 8 to 72 pt.");
        }
    }

    private void CheckGroup(HeadGroup group, HeadLayout head, string path)
    {
        Defined(group.Pin, path + ".pin");
        CheckDetails(group.Details, path + ".details");
        if (head is not SideColumn && group.Pin == GroupPin.Foot)
        {
            _findings.Error(
                FindingCodes.FootInInformationBlock, path + ".pin", "Only a side column has a foot; this head grows downwards.",
                "Pin the group to the top, or use a side column.");
        }
    }

    private void CheckLetterhead(LetterheadPlace? place, string path)
    {
        if (place is null)
        {
            return;
        }

        CheckBox(place.Box, path + ".box");
        Defined(place.Alignment, path + ".alignment");
        if (place.LinesBox is { } lines)
        {
            CheckBox(lines, path + ".linesBox");
        }
    }

    private void CheckReferenceLine(ReferenceLine? line, string path)
    {
        if (line is null)
        {
            return;
        }

        Positive(line.Pitch, path + ".pitch");
        NotNegative(line.Right, path + ".right");
        NotNegative(line.ColumnSpace, path + ".columnSpace");
        CheckDetails(line.Details, path + ".details");
        if (line.Details.Count is 0 or > MostReferences)
        {
            Report(path + ".details", $"A reference line has 1 to {MostReferences} columns, not {line.Details.Count}.");
        }
    }
}
