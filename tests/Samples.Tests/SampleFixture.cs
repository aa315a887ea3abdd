namespace Samples.Tests;

/// <summary>Every sample, run once for all tests.</summary>
public sealed class SampleFixture : IDisposable
{
    private readonly Dictionary<string, SampleRun> _runs =
        Samples.Names.ToDictionary(name => name, name => SampleRun.Start(name));

    internal SampleRun this[string sample] => _runs[sample];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in _runs.Values)
        {
            Directory.Delete(run.Folder, recursive: true);
        }
    }
}
