namespace Amtsbrief.Typography;

/// <content>The type of the built-in templates.</content>
public sealed partial record TypeSetting
{
    /// <summary>
    /// Type for a letter in two sizes. DIN 5008: two blank lines between subject and salutation, one everywhere else.
    /// </summary>
    /// <param name="text">The size of the text; 10 pt at least (DIN 5008).</param>
    /// <param name="pitch">From base line to base line of the text.</param>
    /// <param name="details">The size of details in the head; 8 pt at least (DIN 5008).</param>
    /// <param name="detailsPitch">From base line to base line of details.</param>
    /// <returns>The type, to be changed with <c>with</c>.</returns>
    public static TypeSetting Of(Length text, Length pitch, Length details, Length detailsPitch)
    {
        var body = new TextStyle { Size = text, LineHeight = pitch, SpaceBefore = pitch };
        var tight = body with { SpaceBefore = Length.Zero };
        var information = new TextStyle { Size = details, LineHeight = detailsPitch };
        var small = new TextStyle { Size = 8.Pt, LineHeight = 10.Pt };
        return new TypeSetting
        {
            Body = body,
            ReturnLine = new TextStyle { Size = 8.Pt, LineHeight = 5.Mm },
            LongReturnLine = new TextStyle { Size = 7.Pt, LineHeight = 2.5.Mm },
            Note = new TextStyle { Size = 9.Pt, LineHeight = 12.Pt },
            Recipient = tight with { LineHeight = 4.55.Mm },
            InformationLabel = information,
            Information = information,
            DocumentKind = tight with { Bold = true },
            Subject = body with { Bold = true },
            Salutation = body with { SpaceBefore = pitch * 2 },
            KeyValue = body,
            Closing = body,
            Signature = body,
            PageNumber = information,
            Letterhead = tight,
            ContinuationHeader = information,
            Footer = small,
            ReferenceLabel = small,
            Reference = information,
            Heading1 = body with { Bold = true },
            Heading2 = body with { Bold = true },
            Heading3 = body with { Bold = true },
            ListItem = body,
            Table = body,
            TableHeader = tight with { Bold = true },
            Caption = body,
            Quotation = body,
            Footnote = information,
            Certification = body,
            Postscript = body,
            EnclosureHeading = body with { Bold = true },
            Enclosure = tight,
        };
    }
}
