using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Amtsbrief.Caching;

/// <summary>
/// Keeps what was made for earlier letters, up to a limit. It has two generations: what is asked for is in the young one from
/// then on, and once that has no room for a value in half of the limit, it becomes the old one and the old one goes. So what is
/// asked for again and again stays, in whichever order. Thread-safe; threads that miss the same key at once each make the value.
/// </summary>
/// <param name="limit">How much all values may weigh together.</param>
/// <param name="weigh">What a value weighs, about its bytes in memory; never more for the same value later on.</param>
internal sealed class BoundedCache<TKey, TValue>(long limit, Func<TValue, long> weigh)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _ageing = new();
    private volatile Generations _generations = new();

    /// <summary>What the values weigh together.</summary>
    internal long Weight
    {
        get
        {
            var generations = _generations;
            var (young, old) = (generations.Young, generations.Old);
            return young.Values.Sum(weigh) + old.Where(entry => !young.ContainsKey(entry.Key)).Sum(entry => weigh(entry.Value));
        }
    }

    // Nothing is written when a value is found in the young generation: a count would pass from thread to thread with each letter.
    internal bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        var generations = _generations;
        if (generations.Young.TryGetValue(key, out value))
        {
            return true;
        }

        if (!generations.Old.TryGetValue(key, out value))
        {
            return false;
        }

        Keep(key, value);
        return true;
    }

    /// <summary>Keeps a value; one that is heavier than a generation is not kept.</summary>
    internal void Add(TKey key, TValue value)
    {
        if (weigh(value) <= limit / 2)
        {
            Keep(key, value);
        }
    }

    // Room is taken before a value goes in, so that no thread ever sees more than the limit.
    private void Keep(TKey key, TValue value)
    {
        var weight = weigh(value);
        var generations = _generations;
        while (!generations.TryTake(weight, limit / 2))
        {
            Age(generations);
            generations = _generations;
        }

        if (!generations.Young.TryAdd(key, value))
        {
            generations.Give(weight);
        }
    }

    private void Age(Generations full)
    {
        lock (_ageing)
        {
            if (ReferenceEquals(_generations, full))
            {
                _generations = new Generations(full.Young);
            }
        }
    }

    private sealed class Generations(ConcurrentDictionary<TKey, TValue>? old = null)
    {
        private long _weight;

        internal ConcurrentDictionary<TKey, TValue> Young { get; } = new();

        internal ConcurrentDictionary<TKey, TValue> Old { get; } = old ?? new();

        internal bool TryTake(long weight, long room)
        {
            if (Interlocked.Add(ref _weight, weight) <= room)
            {
                return true;
            }

            Give(weight);
            return false;
        }

        internal void Give(long weight) => Interlocked.Add(ref _weight, -weight);
    }
}
