using System.Collections.Immutable;

namespace Amtsbrief.Pdf.Pages;

/// <summary>One page with its items in reading order, artifacts anywhere between.</summary>
internal sealed record Page(Length Width, Length Height, ImmutableArray<PageItem> Items);

/// <summary>What layout hands to export: pages, the logical tree, and what the file says of itself.</summary>
internal sealed record PagedLetter(ImmutableArray<Page> Pages, LogicalNode Root, DocumentInformation Information);

/// <summary>What the file says of itself.</summary>
/// <param name="Title">The title, shown in the window's title bar.</param>
/// <param name="Author">Who wrote the letter: the agency.</param>
/// <param name="Language">The language tag of the text.</param>
/// <param name="Date">The letter's date, which is the file's creation date as well.</param>
internal sealed record DocumentInformation(string Title, string Author, string Language, NodaTime.LocalDate Date);
