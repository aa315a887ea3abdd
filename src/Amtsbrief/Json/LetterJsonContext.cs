using System.Text.Json.Serialization;

namespace Amtsbrief.Json;

/// <summary>The generated metadata of the model; <see cref="LetterJsonOptions"/> adds converters and settings.</summary>
[JsonSerializable(typeof(Letter))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class LetterJsonContext : JsonSerializerContext;
