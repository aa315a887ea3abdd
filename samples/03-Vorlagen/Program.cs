using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using Vorlagen;

var directory = Directory.CreateDirectory(args is [var chosen, ..] ? chosen : "out").FullName;
foreach (var template in (Template[])[.. BuiltInTemplates.All])
{
    Write($"{template.Name}.pdf", new PdfRenderer(template).Render(WaterNotice.Letter));
    Write($"{template.Name}.docx", new DocxRenderer(template).Render(WaterNotice.Letter));
}

void Write(string name, byte[] file)
{
    var path = Path.Combine(directory, name);
    File.WriteAllBytes(path, file);
    Console.WriteLine(path);
}
