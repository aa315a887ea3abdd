using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Zuwendungsbescheid;

var directory = Directory.CreateDirectory(args is [var chosen, ..] ? chosen : "out").FullName;
var template = NoticeTemplate.Template;

Write("zuwendungsbescheid.pdf", new PdfRenderer(template).Render(GrantNotice.Letter));
Write("zuwendungsbescheid.docx", new DocxRenderer(template).Render(GrantNotice.Letter));

void Write(string name, byte[] file)
{
    var path = Path.Combine(directory, name);
    File.WriteAllBytes(path, file);
    Console.WriteLine(path);
}
