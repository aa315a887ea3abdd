namespace Amtsbrief.Templates;

/// <summary>The templates that come with the library. Immutable and thread-safe.</summary>
public static class BuiltInTemplates
{
    /// <summary>
    /// DIN 5008 Form A (<c>din-5008-form-a</c>): the letterhead is 27 mm high, everything above the text stands 18 mm higher than
    /// in Form B, else alike.
    /// </summary>
    public static Template Din5008FormA => Din5008Templates.FormA;

    /// <summary>
    /// DIN 5008 Form B with an information block right of the address (<c>din-5008-form-b</c>): the letterhead is 45 mm high,
    /// line pitch 4.23 mm, text 165 mm wide.
    /// </summary>
    public static Template Din5008FormB => Din5008Templates.FormB;

    /// <summary>
    /// DIN 5008 Form B with a reference line above the subject (<c>din-5008-form-b-reference-line</c>), as editions before 2020
    /// and authorities such as Bavaria's have it: columns 50.8 mm apart, whom to ask in the information block.
    /// </summary>
    public static Template Din5008FormBReferenceLine => Din5008Templates.FormBReferenceLine;

    /// <summary>
    /// A side column of full height at the right (<c>side-column</c>), as in letters of North Rhine-Westphalia until 2025: text
    /// 127 mm wide, times with a dot. The column begins with the date 50 mm from the top, and above it, in letters of several
    /// pages, the page counter ("Seite 1 von 3"), which continuation pages have level with the first line of their text.
    /// </summary>
    public static Template SideColumn => SideColumnTemplate.Template;

    /// <summary>
    /// A sender block at the right whose height moves the text (<c>federal</c>), in the manner of federal letters, without their
    /// marks and typefaces: dates with the month's name, labels without a colon, text across the full width.
    /// </summary>
    public static Template Federal => FederalTemplate.Template;

    /// <summary>All built-in templates.</summary>
    public static ValueList<Template> All { get; } =
        [Din5008FormA, Din5008FormB, Din5008FormBReferenceLine, SideColumn, Federal];

    /// <summary>Finds a built-in template.</summary>
    /// <param name="name">The name, such as <c>side-column</c>.</param>
    /// <returns>The template, or <see langword="null"/> if there is none of that name.</returns>
    public static Template? Find(string name) => All.FirstOrDefault(template => template.Name == name);
}
