using System.Collections;

namespace Amtsbrief.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Given_equal_items_when_compared_then_the_lists_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        var other = ValueList.From(new List<string> { "a", "b" });
        Assert.True(one == other && !(one != other) && one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Given_other_items_order_or_number_when_compared_then_the_lists_differ()
    {
        ValueList<string> list = ["a", "b"];
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.True(list != ["a", "b", "b"]);
        Assert.False(list.Equals("a, b"));
    }

    [Fact]
    public void Given_lists_of_lists_when_compared_then_the_innermost_items_count()
    {
        ValueList<ValueList<int>> one = [[1, 2], []];
        Assert.Equal(one, [[1, 2], []]);
        Assert.NotEqual(one, [[1, 2], [3]]);
    }

    [Fact]
    public void Given_the_default_list_when_used_then_it_is_the_empty_one()
    {
        ValueList<string> list = default;
        Assert.True(list.IsEmpty && list.Count == 0);
        Assert.Equal([], list);
        Assert.Equal(((ValueList<string>)[]).GetHashCode(), list.GetHashCode());
        Assert.Equal("[]", list.ToString());
        Assert.Empty(list.AsSpan().ToArray());
        Assert.False(((IEnumerable)list).GetEnumerator().MoveNext());
        Assert.Throws<IndexOutOfRangeException>(() => list[0]);
    }

    [Fact]
    public void Given_a_list_when_gone_through_then_items_come_in_order()
    {
        ValueList<int> list = [1, .. (int[])[2, 3]];
        var sum = "";
        foreach (var item in list)
        {
            sum += item;
        }

        Assert.Equal("123", sum);
        Assert.Equal([1, 2, 3], list.Select(item => item));
        Assert.Equal((3, 2), (list.Count, list[1]));
        Assert.Equal("[1, 2, 3]", list.ToString());
    }

    [Fact]
    public void Given_a_source_that_changes_later_when_a_list_was_made_of_it_then_the_list_stays()
    {
        int[] source = [1, 2];
        var (created, from) = (ValueList.Create<int>(source), ValueList.From(source));
        source[0] = 9;
        Assert.Equal([1, 2], created);
        Assert.Equal([1, 2], from);
    }

    [Fact]
    public void Given_null_items_when_compared_and_hashed_then_they_are_items_like_others()
    {
        ValueList<string?> list = [null, "a"];
        Assert.Equal(list, [null, "a"]);
        Assert.NotEqual(list, ["a", null]);
        Assert.Equal(list.GetHashCode(), ((ValueList<string?>)[null, "a"]).GetHashCode());
    }
}
