using Amtsbrief.Templates;

namespace Amtsbrief.Docx.Tests.Documents;

/// <summary>Finished files of the test letters.</summary>
internal static class TestFiles
{
    internal static byte[] Every { get; } = Render(BlockLetters.Every, BuiltInTemplates.SideColumn);

    internal static byte[] Short { get; } = Render(TestLetters.Short, BuiltInTemplates.SideColumn);

    internal static byte[] Render(Letter letter, Template template) => new DocxRenderer(template).Render(letter);
}
