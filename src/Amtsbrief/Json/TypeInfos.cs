using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Amtsbrief.Json;

/// <summary>The metadata of a type as its own type, which serialising without reflection asks for.</summary>
internal static class TypeInfos
{
    internal static JsonTypeInfo<T> Info<T>(this JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
