using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using Terminhinweis;

var directory = Directory.CreateDirectory(args is [var chosen, ..] ? chosen : "out").FullName;
var letter = PressInvitation.Letter;
var template = BuiltInTemplates.SideColumn;

Write("terminhinweis.pdf", new PdfRenderer(template).Render(letter));
Write("terminhinweis.docx", new DocxRenderer(template).Render(letter));

void Write(string name, byte[] file)
{
    var path = Path.Combine(directory, name);
    File.WriteAllBytes(path, file);
    Console.WriteLine(path);
}
