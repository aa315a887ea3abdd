using Amtsbrief.Pdf;
using Amtsbrief.Templates;
using Terminhinweis;

// Called like the tool, with the folder last; the letter is compiled in.
var pdf = new PdfRenderer(BuiltInTemplates.SideColumn).Render(PressInvitation.Letter);
File.WriteAllBytes(Path.Combine(args[^1], "terminhinweis.pdf"), pdf);
