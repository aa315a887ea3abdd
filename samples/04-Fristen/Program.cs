using Amtsbrief.Docx;
using Amtsbrief.Pdf;
using Fristen;

var directory = Directory.CreateDirectory(args is [var chosen, ..] ? chosen : "out").FullName;

Write("fristen.pdf", new PdfRenderer(DeadlineLetter.Template).Render(DeadlineLetter.Letter));
Write("fristen.docx", new DocxRenderer(DeadlineLetter.Template).Render(DeadlineLetter.Letter));

void Write(string name, byte[] file)
{
    var path = Path.Combine(directory, name);
    File.WriteAllBytes(path, file);
    Console.WriteLine(path);
}
