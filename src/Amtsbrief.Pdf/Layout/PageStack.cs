using System.Collections.Immutable;
using Amtsbrief.Pdf.Pages;
using Amtsbrief.Templates;

namespace Amtsbrief.Pdf.Layout;

/// <summary>The pages under construction; there is always a first one.</summary>
internal sealed class PageStack(PageGeometry geometry)
{
    private const int UsualItems = 64;

    private readonly List<ImmutableArray<PageItem>.Builder> _pages = [NewPage()];

    internal int Count => _pages.Count;

    internal void Add(int page, PageItem item)
    {
        while (_pages.Count <= page)
        {
            _pages.Add(NewPage());
        }

        _pages[page].Add(item);
    }

    /// <summary>Adds the items of other pages page by page.</summary>
    internal void Add(PageStack other)
    {
        for (var page = 0; page < other._pages.Count; page++)
        {
            foreach (var item in other._pages[page])
            {
                Add(page, item);
            }
        }
    }

    /// <summary>The pages; nothing can be added any more.</summary>
    internal ImmutableArray<Page> ToPages() =>
        [.. _pages.Select(items => new Page(geometry.Width, geometry.Height, items.DrainToImmutable()))];

    private static ImmutableArray<PageItem>.Builder NewPage() => ImmutableArray.CreateBuilder<PageItem>(UsualItems);
}
