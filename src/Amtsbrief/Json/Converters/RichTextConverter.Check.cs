using System.Text.Json;
using Amtsbrief.Json.Checking;

namespace Amtsbrief.Json.Converters;

/// <content>What may be wrong with text and its parts.</content>
internal sealed partial class RichTextConverter : ICheckedShape
{
    private static readonly string[] Known =
        [Name.Strong, Name.Emphasis, Name.Footnote, Name.Link, Name.Language, Name.Text];

    /// <inheritdoc/>
    public void Check(ref JsonWalk walk, string path)
    {
        if (walk.Token == JsonTokenType.StartArray)
        {
            walk.Items(path, CheckPart);
        }
        else if (walk.Token == JsonTokenType.String)
        {
            walk.TryText(path, out _);
        }
        else
        {
            walk.Refuse(path, "text in double quotes, or an array of text and objects such as {\"strong\": \"…\"},");
        }
    }

    private void CheckPart(ref JsonWalk walk, string path)
    {
        if (walk.Token == JsonTokenType.String)
        {
            walk.TryText(path, out _);
        }
        else if (walk.Members(path, Known, CheckMember) is { } seen && !IsOneKind(seen))
        {
            walk.Note(
                path,
                "This is no part of a text.",
                "Write \"strong\", \"emphasis\" or \"footnote\" alone, or \"text\" together with \"link\" or \"language\".");
        }
    }

    private void CheckMember(ref JsonWalk walk, string path, string name)
    {
        switch (name)
        {
            case Name.Link:
                if (walk.TryText(path, out var target) && !Uri.TryCreate(target, UriKind.Absolute, out _))
                {
                    walk.Note(path, "This is no absolute address.", "Write it with its scheme: https://www.example.de.");
                }

                break;
            case Name.Language:
                walk.TryText(path, out _);
                break;
            default:
                Check(ref walk, path);
                break;
        }
    }

    private static bool IsOneKind(HashSet<string> members) => members.Count switch
    {
        1 => members.Contains(Name.Strong) || members.Contains(Name.Emphasis) || members.Contains(Name.Footnote),
        2 => members.Contains(Name.Text) && (members.Contains(Name.Link) || members.Contains(Name.Language)),
        _ => false,
    };
}
