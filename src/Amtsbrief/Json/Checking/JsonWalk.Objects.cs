using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Amtsbrief.Json.Checking;

/// <content>Objects: their members, and families of types told apart by a member.</content>
internal ref partial struct JsonWalk
{
    /// <summary>
    /// Goes through the members of an object and notes those that are unknown or given twice; gives the names of the known
    /// ones and of those that were probably meant. Notes an error and gives null if the value is no object.
    /// </summary>
    internal HashSet<string>? Members(string path, IReadOnlyCollection<string> known, MemberCheck member)
    {
        if (Token != JsonTokenType.StartObject)
        {
            Refuse(path, "an object in braces");
            return null;
        }

        var seen = new HashSet<string>();
        var meant = new HashSet<string>();
        while (Read() && Token == JsonTokenType.PropertyName)
        {
            if (TryName(path, known, seen, meant) is { } name)
            {
                Read();
                _path = Join(path, name);
                member(ref this, _path, name);
                _path = path;
            }
            else
            {
                _reader.Skip();
            }
        }

        seen.UnionWith(meant);
        return seen;
    }

    /// <summary>Notes, at the end of an object, that a member is missing.</summary>
    internal void NoteMissing(string path, string name) =>
        Note(Join(path, name), $"The member \"{name}\" is missing.", "Add it.");

    private void CheckObject(string path, JsonTypeInfo info)
    {
        var discriminator = info.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        if (info.PolymorphismOptions is { } family && Token == JsonTokenType.StartObject)
        {
            if (Choose(path, family) is not { } type)
            {
                _reader.Skip();
                return;
            }

            info = _options.GetTypeInfo(type);
        }

        var properties = info.Properties.ToDictionary(property => property.Name);
        string[] known = discriminator is null ? [.. properties.Keys] : [discriminator, .. properties.Keys];
        var seen = Members(path, known, (ref walk, memberPath, name) =>
        {
            if (name != discriminator)
            {
                walk.CheckMember(memberPath, properties[name]);
            }
        });
        foreach (var property in info.Properties.Where(property => property.IsRequired && seen?.Contains(property.Name) == false))
        {
            NoteMissing(path, property.Name);
        }
    }

    private void CheckMember(string path, JsonPropertyInfo property)
    {
        if (Token != JsonTokenType.Null)
        {
            Check(path, property.PropertyType);
        }
        else if (!property.IsSetNullable)
        {
            Note(path, "There is null.", property.IsRequired ? "Write a value." : "Write a value, or leave the member out.");
        }
    }

    // The member that names the type may stand anywhere in the object.
    private readonly Type? Choose(string path, JsonPolymorphismOptions family)
    {
        var name = family.TypeDiscriminatorPropertyName;
        var ahead = _reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && !ahead.ValueTextEquals(name))
        {
            ahead.Skip();
        }

        var allowed = family.DerivedTypes.Select(type => (string)type.TypeDiscriminator!).ToList();
        var advice = $"Write one of: {string.Join(", ", allowed.Select(Quote))}.";
        if (ahead.TokenType != JsonTokenType.PropertyName)
        {
            Note(Join(path, name), (int)_reader.TokenStartIndex, $"The member \"{name}\" is missing.", advice);
            return null;
        }

        ahead.Read();
        foreach (var type in family.DerivedTypes)
        {
            if (ahead.TokenType == JsonTokenType.String && ahead.ValueTextEquals((string)type.TypeDiscriminator!))
            {
                return type.DerivedType;
            }
        }

        Note(Join(path, name), (int)ahead.TokenStartIndex, "There is no such type.", advice);
        return null;
    }

    private string? TryName(string path, IReadOnlyCollection<string> known, HashSet<string> seen, HashSet<string> meant)
    {
        string name;
        try
        {
            name = _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            name = "\uFFFD";
        }

        if (!known.Contains(name))
        {
            var nearest = NearestName.Of(name, known.Except(seen));
            if (nearest is not null)
            {
                meant.Add(nearest);
            }

            Note(Join(path, name), $"The member {Quote(name)} is unknown.", nearest is null
                ? $"Known are: {string.Join(", ", known)}."
                : $"Did you mean \"{nearest}\"?");
            return null;
        }

        if (!seen.Add(name))
        {
            Note(Join(path, name), $"The member {Quote(name)} is there twice.", "Remove one of the two.");
            return null;
        }

        return name;
    }

    private static string Join(string path, string name) => path.Length == 0 ? Shorten(name) : $"{path}.{Shorten(name)}";

    private static string Quote(string name) => $"\"{Shorten(name)}\"";

    // Names in messages come from the text: they stay on one line and short.
    private static string Shorten(string name)
    {
        var start = name.EnumerateRunes().Take(60).Select(rune => Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
        return string.Concat(start) + (name.Length > 60 ? "…" : "");
    }
}

/// <summary>Checks the value of one member of an object.</summary>
internal delegate void MemberCheck(ref JsonWalk walk, string path, string name);
