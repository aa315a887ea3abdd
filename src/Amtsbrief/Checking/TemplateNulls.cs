using Amtsbrief.Templates;
using Amtsbrief.Typography;

namespace Amtsbrief.Checking;

/// <summary>Finds null where a template needs a value, as <see cref="NullRule"/> does in letters.</summary>
internal static class TemplateNulls
{
    internal static bool Check(Template template, FindingCollector findings)
    {
        var complete = true;
        Require(template.Name, "template.name");
        Require(template.Page, "template.page");
        Require(template.AddressField, "template.addressField");
        Require(template.Head, "template.head");
        Require(template.Letterhead, "template.letterhead");
        Require(template.PageNumber, "template.pageNumber");
        Require(template.Marks, "template.marks");
        Require(template.Type, "template.type");
        Require(template.Wording, "template.wording");
        Require(template.Salutations, "template.salutations");
        Require(template.Blocks, "template.blocks");
        Require(template.DateTimeStyle, "template.dateTimeStyle");
        if (template.DateTimeStyle is { } style)
        {
            Require(style.Names, "template.dateTimeStyle.names");
        }

        if (template.Type is { } type)
        {
            Require(type.Hyphenation, "template.type.hyphenation");
            for (var index = 0; index < type.Hyphenation?.Words.Count; index++)
            {
                Require(type.Hyphenation.Words[index], $"template.type.hyphenation.words[{index}]");
            }

            Require(type.Family, "template.type.family");
            if (type.Family is { } family)
            {
                Require(family.OfficeName, "template.type.family.officeName");
            }

            foreach (var role in Enum.GetValues<TextRole>())
            {
                Require(type[role], TemplatePath.Of(role));
            }
        }

        if (template.Head is { } head)
        {
            for (var index = 0; index < head.Groups.Count; index++)
            {
                Require(head.Groups[index], $"template.head.groups[{index}]");
            }
        }

        Columns(template.Footer, "template.footer");
        Columns(template.ContinuationFooter, "template.continuationFooter");
        if (template.Wording is { } wording)
        {
            foreach (var word in WordingTexts.Of(wording))
            {
                Require(word.Text, word.Path);
            }
        }

        if (template.Salutations is { } salutations)
        {
            foreach (var text in SalutationTexts.Of(salutations))
            {
                Require(text.Text, text.Path);
            }
        }

        return complete;

        void Columns(Footer? footer, string path)
        {
            for (var index = 0; index < footer?.Columns.Count; index++)
            {
                Require(footer.Columns[index], $"{path}.columns[{index}]");
            }
        }

        void Require(object? value, string path)
        {
            if (value is null)
            {
                complete = false;
                NullRule.Report(path, findings);
            }
        }
    }
}
