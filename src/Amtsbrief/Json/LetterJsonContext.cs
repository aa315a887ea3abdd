using System.Text.Json.Serialization;
using Amtsbrief.Blocks;

namespace Amtsbrief.Json;

/// <summary>The generated metadata of the model; <see cref="LetterJsonOptions"/> adds converters and settings.</summary>
[JsonSerializable(typeof(Letter))]
[JsonSerializable(typeof(ValueList<TableCell>))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class LetterJsonContext : JsonSerializerContext;
