using Amtsbrief.Typography;

namespace Amtsbrief.Templates;

/// <summary>
/// The page counters above all other details of a side column. Letters of one page leave their place free, so what follows must not
/// move when the counters' lines get higher or lower.
/// </summary>
internal static class LeadingCounters
{
    /// <summary>The head with the top of its box moved so that what follows the counters stands where it did.</summary>
    /// <param name="head">The head, its spaces already those of the new type.</param>
    /// <param name="type">The new type.</param>
    /// <param name="headBefore">The head before.</param>
    /// <param name="typeBefore">The type before.</param>
    internal static HeadLayout Settle(HeadLayout head, TypeSetting type, HeadLayout headBefore, TypeSetting typeBefore)
    {
        var growth = Height(head, type) - Height(headBefore, typeBefore);
        var box = head.Box;
        return head is SideColumn && growth != Length.Zero
            ? head with { Box = box with { Y = box.Y - growth, Height = box.Height + growth } }
            : head;
    }

    private static Length Height(HeadLayout head, TypeSetting type)
    {
        if (head.Groups is not [{ Pin: GroupPin.Top, Label: null, Details: [HeadDetail.PageCounter, ..] details }, ..])
        {
            return Length.Zero;
        }

        var lines = details.TakeWhile(detail => detail == HeadDetail.PageCounter).Count();
        var space = lines == details.Count ? head.GroupSpace : Length.Zero;
        return (type.Information.LineHeight * lines) + space;
    }
}
