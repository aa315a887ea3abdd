using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Amtsbrief;

/// <summary>
/// An immutable list that is equal to another when the items are equal, so that records which hold lists compare by
/// value. Written as a collection expression: <c>["a", "b"]</c>. Immutable and thread-safe if the items are.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>The items as a span.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items.IsDefault ? [] : _items.AsSpan();

    /// <summary>The items as memory, which is not copied.</summary>
    internal ReadOnlyMemory<T> AsMemory() => _items.IsDefault ? default : _items.AsMemory();

    /// <summary>Goes through the items without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => "[" + string.Join(", ", Items) + "]";

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Items.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Items.AsEnumerable().GetEnumerator();

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether the items are equal and in the same order.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether the items differ in value, number or order.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given items; collection expressions call this.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>Makes a list of the given items.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new([.. items]);

    /// <summary>Changes items; there is no new list when all stay the same objects.</summary>
    internal static bool TryChange<T>(this ValueList<T> list, Func<T, T> change, out ValueList<T> changed)
        where T : class => list.TryChange(change, static (item, change) => change(item), out changed);

    /// <summary>Changes items by a function that is handed what it needs.</summary>
    internal static bool TryChange<T, TState>(
        this ValueList<T> list, TState state, Func<T, TState, T> change, out ValueList<T> changed)
        where T : class
    {
        T[]? items = null;
        for (var at = 0; at < list.Count; at++)
        {
            var item = change(list[at], state);
            if (!ReferenceEquals(item, list[at]))
            {
                items ??= [.. list];
                items[at] = item;
            }
        }

        changed = items is null ? list : new ValueList<T>(ImmutableCollectionsMarshal.AsImmutableArray(items));
        return items is not null;
    }
}
