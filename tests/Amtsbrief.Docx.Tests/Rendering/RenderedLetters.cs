using Amtsbrief.Docx.Composing;
using Amtsbrief.Docx.Tests.Documents;
using Amtsbrief.Resolving;
using Amtsbrief.Templates;

[assembly: AssemblyFixture(typeof(Amtsbrief.Docx.Tests.Rendering.RenderedLetters))]

namespace Amtsbrief.Docx.Tests.Rendering;

/// <summary>
/// The test letters in both templates as LibreOffice shows them: opened directly, and opened after LibreOffice has saved
/// them as DOCX. Converted once for all tests, in three runs.
/// </summary>
public sealed class RenderedLetters : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("amtsbrief-docx-");
    private readonly Lazy<bool> _converted;

    public RenderedLetters() => _converted = new(Convert);

    internal static ResolvedLetter Resolve(string letter, string template)
    {
        var found = BuiltInTemplates.Find(template)!;
        var resolved = LetterCheck.Resolve(Letters[letter], letter switch
        {
            "integrated" => found.WithIntegratedReturnLine(),
            "stamp" => found.WithStampArea(),
            "large" => found.ToLargePrint(),
            _ => found,
        });
        return letter switch
        {
            "above" => Ruled(resolved, ZoneRule.Above),
            "below" => Ruled(resolved, ZoneRule.Below),
            _ => resolved,
        };
    }

    internal MeasuredPdf Measure(string letter, string template, bool savedAgain)
    {
        LibreOffice.Require();
        Assert.True(_converted.Value);
        return new MeasuredPdf(Path.Combine(_folder.FullName, savedAgain ? "again" : "pdf", $"{letter}.{template}.pdf"));
    }

    public void Dispose()
    {
        // The files of a failed run can be looked at where this names a folder to keep them in.
        if (Environment.GetEnvironmentVariable("AMTSBRIEF_KEEP_OUTPUT") != "1")
        {
            _folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, Letter> Letters { get; } = new()
    {
        ["short"] = TestLetters.Short,
        ["long"] = TestLetters.Long,
        ["wide"] = TestLetters.Wide,
        ["bare"] = TestLetters.Bare,
        ["drawn"] = TestLetters.Drawn,
        ["above"] = TestLetters.Short,
        ["below"] = TestLetters.Short,
        ["integrated"] = TestLetters.Short,
        ["stamp"] = TestLetters.Short with { Franking = TestLetters.Sender.Letterhead },
        ["full"] = TestLetters.Full,
        ["large"] = TestLetters.Short,
    };

    private static ResolvedLetter Ruled(ResolvedLetter letter, ZoneRule rule) => letter with
    {
        HeadZones = ValueList.From(letter.HeadZones.Select(zone => zone with { Rule = rule })),
        FootZones = ValueList.From(letter.FootZones.Select(zone => zone with { Rule = rule })),
    };

    private bool Convert()
    {
        string Sub(string name) => _folder.CreateSubdirectory(name).FullName;
        var (made, saved) = (Sub("docx"), Sub("saved"));
        foreach (var template in BuiltInTemplates.All)
        {
            foreach (var letter in Letters.Keys)
            {
                var file = LetterComposer.Compose(Resolve(letter, template.Name), new DocxCaches()).ToArray();
                File.WriteAllBytes(Path.Combine(made, $"{letter}.{template.Name}.docx"), file);
            }
        }

        LibreOffice.Convert(made, "*.docx", "pdf", Sub("pdf"));
        LibreOffice.Convert(made, "*.docx", "docx", saved);
        LibreOffice.Convert(saved, "*.docx", "pdf", Sub("again"));
        return true;
    }
}
