using Amtsbrief.Templates;

namespace Amtsbrief.Checking;

/// <content>What stands around the text: footers, the header of continuation pages, page numbers.</content>
internal sealed partial class TemplateRanges
{
    private const int MostColumns = 4;

    private void CheckFrames(Template template)
    {
        CheckFooter(template.Footer, "template.footer");
        CheckFooter(template.ContinuationFooter, "template.continuationFooter");
        CheckContinuationHeader(template.ContinuationHeader, "template.continuationHeader");
        CheckLetterhead(template.ContinuationLetterhead, "template.continuationLetterhead");
        NotNegative(template.PageNumber.FromEdge, "template.pageNumber.fromEdge");
        Defined(template.PageNumber.Position, "template.pageNumber.position");
        if (template is { PageNumber.Position: PageNumberPosition.SideColumn, Head: not SideColumn })
        {
            _findings.Error(
                FindingCodes.NumberWithoutSideColumn, "template.pageNumber.position",
                "Page numbers are to stand in a side column, and there is none.",
                "Put them at head or foot, or use a side column for the head.");
        }
    }

    private void CheckFooter(Footer? footer, string path)
    {
        if (footer is null)
        {
            return;
        }

        NotNegative(footer.FromBottom, path + ".fromBottom");
        NotNegative(footer.ColumnSpace, path + ".columnSpace");
        NotNegative(footer.SpaceAbove, path + ".spaceAbove");
        if (footer.Columns.Count is 0 or > MostColumns)
        {
            Report(path + ".columns", $"A footer has 1 to {MostColumns} columns, not {footer.Columns.Count}.");
        }

        for (var index = 0; index < footer.Columns.Count; index++)
        {
            var column = $"{path}.columns[{index}]";
            if (footer.Columns[index].Width is { } width)
            {
                Positive(width, column + ".width");
            }

            CheckDetails(footer.Columns[index].Details, column + ".details");
        }
    }

    private void CheckContinuationHeader(ContinuationHeader? header, string path)
    {
        if (header is null)
        {
            return;
        }

        NotNegative(header.Top, path + ".top");
        NotNegative(header.SpaceBelow, path + ".spaceBelow");
        CheckDetails(header.Details, path + ".details");
        if (header.Details.IsEmpty)
        {
            _findings.Error(
                FindingCodes.EmptyList, path + ".details", "The header of continuation pages has nothing to print.",
                "Give at least one detail, or no header.");
        }
    }

    private void CheckDetails(ValueList<HeadDetail> details, string path)
    {
        for (var at = 0; at < details.Count; at++)
        {
            Defined(details[at], $"{path}[{at}]");
        }
    }
}
