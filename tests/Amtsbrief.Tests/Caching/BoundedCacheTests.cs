using Amtsbrief.Caching;

namespace Amtsbrief.Tests.Caching;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Given_a_value_when_it_is_asked_for_then_it_is_there()
    {
        var cache = new BoundedCache<int, string>(100, value => value.Length);

        Assert.False(cache.TryGet(1, out _));
        cache.Add(1, "one");

        Assert.True(cache.TryGet(1, out var value));
        Assert.Equal("one", value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1000)]
    public void Given_many_values_when_they_are_kept_then_they_never_weigh_more_than_the_limit(int limit)
    {
        var cache = new BoundedCache<int, string>(limit, value => value.Length);
        for (var key = 0; key < 500; key++)
        {
            cache.Add(key, new string('x', key % 7));
            Assert.InRange(cache.Weight, 0, limit);
        }
    }

    [Fact]
    public void Given_many_threads_when_they_keep_values_then_these_never_weigh_more_than_the_limit()
    {
        const int Limit = 1000;
        var cache = new BoundedCache<int, string>(Limit, value => value.Length);
        Parallel.For(0, 20_000, key =>
        {
            cache.Add(key, new string('x', key * 7919 % (Limit / 2 + 1)));
            Assert.InRange(cache.Weight, 0, Limit);
        });
    }

    [Fact]
    public void Given_a_full_cache_when_a_value_is_asked_for_again_and_again_then_it_stays()
    {
        var cache = new BoundedCache<int, string>(20, value => value.Length);
        cache.Add(-1, "kept");
        for (var key = 0; key < 100; key++)
        {
            cache.Add(key, "12345");
            Assert.True(cache.TryGet(-1, out _));
        }

        Assert.False(cache.TryGet(0, out _));
    }

    [Fact]
    public void Given_a_value_heavier_than_a_generation_when_it_is_added_then_it_is_not_kept()
    {
        var cache = new BoundedCache<int, string>(20, value => value.Length);
        cache.Add(1, "12345");
        cache.Add(2, new string('x', 11));

        Assert.False(cache.TryGet(2, out _));
        Assert.True(cache.TryGet(1, out _));
    }

    [Fact]
    public void Given_many_threads_when_they_share_a_cache_then_each_gets_the_value_of_its_key()
    {
        var cache = new BoundedCache<int, string>(200, value => value.Length);
        Parallel.For(0, 20_000, number =>
        {
            var key = number % 97;
            if (!cache.TryGet(key, out var value))
            {
                cache.Add(key, value = $"value {key}");
            }

            Assert.Equal($"value {key}", value);
        });
        Assert.InRange(cache.Weight, 0, 200);
    }
}
