using System.Globalization;
using Amtsbrief.Benchmarks.Cold;
using Amtsbrief.Benchmarks.Ratios;
using Amtsbrief.Benchmarks.Soak;
using Amtsbrief.Benchmarks.Stages;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["--ratios", .. var options]:
        return RatioMode.Run(save: options is ["--save"]);
    case ["--soak"]:
        return SoakMode.Run(20_000);
    case ["--soak", var letters]:
        return SoakMode.Run(int.Parse(letters, CultureInfo.InvariantCulture));
    case ["--cold", var program]:
        return ColdMode.Run(program);
    case ["--stages"]:
        return StageMode.Run();
    default:
        var config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
        return 0;
}
