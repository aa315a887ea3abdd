using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Amtsbrief.Pdf.Writing;

/// <summary>The tokens of PDF syntax (ISO 32000-1, 7.2 and 7.3), written without culture and without floating point.</summary>
internal static class ByteBufferSyntax
{
    private const int MaxDigits = 20;

    private static readonly SearchValues<char> _plainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_");

    extension(ByteBuffer buffer)
    {
        internal void WriteInteger(long value)
        {
            Utf8Formatter.TryFormat(value, buffer.GetSpan(MaxDigits), out var count);
            buffer.Advance(count);
        }

        /// <summary>Writes thousandths as a decimal without closing zeros: 12340 becomes <c>12.34</c>.</summary>
        internal void WriteThousandths(long thousandths)
        {
            if (thousandths < 0)
            {
                buffer.Write((byte)'-');
                thousandths = -thousandths;
            }

            var (whole, rest) = Math.DivRem(thousandths, 1000);
            if (whole != 0 || rest == 0)
            {
                buffer.WriteInteger(whole);
            }

            if (rest == 0)
            {
                return;
            }

            buffer.Write((byte)'.');
            for (var place = 100L; rest != 0; place /= 10)
            {
                buffer.Write((byte)('0' + rest / place));
                rest %= place;
            }
        }

        internal void WriteName(string name)
        {
            buffer.Write((byte)'/');
            if (!name.AsSpan().ContainsAnyExcept(_plainCharacters))
            {
                buffer.Advance(Encoding.ASCII.GetBytes(name, buffer.GetSpan(name.Length)));
                return;
            }

            Span<byte> utf8 = stackalloc byte[4];
            foreach (var rune in name.EnumerateRunes())
            {
                foreach (var value in utf8[..rune.EncodeToUtf8(utf8)])
                {
                    buffer.WriteNameByte(value);
                }
            }
        }

        /// <summary>Writes printable ASCII as a literal string and everything else as a hexadecimal one.</summary>
        internal void WriteString(ReadOnlySpan<byte> bytes)
        {
            if (bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            {
                buffer.WriteHexString(bytes);
                return;
            }

            buffer.Write((byte)'(');
            foreach (var value in bytes)
            {
                buffer.WriteStringByte(value);
            }

            buffer.Write((byte)')');
        }

        /// <summary>Writes a byte of a literal string; a line end other than LF would be read as LF (7.3.4.2).</summary>
        internal void WriteStringByte(byte value)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\')
            {
                buffer.Write((byte)'\\');
            }
            else if (value == (byte)'\r')
            {
                buffer.Write("\\r"u8);
                return;
            }

            buffer.Write(value);
        }

        internal void WriteHexString(ReadOnlySpan<byte> bytes)
        {
            buffer.Write((byte)'<');
            foreach (var value in bytes)
            {
                buffer.WriteHexByte(value);
            }

            buffer.Write((byte)'>');
        }

        internal void WriteHexByte(byte value)
        {
            buffer.Write("0123456789ABCDEF"u8[value >> 4]);
            buffer.Write("0123456789ABCDEF"u8[value & 15]);
        }

        private void WriteNameByte(byte value)
        {
            if (value is > (byte)' ' and <= (byte)'~' && !"()<>[]{}/%#"u8.Contains(value))
            {
                buffer.Write(value);
                return;
            }

            buffer.Write((byte)'#');
            buffer.WriteHexByte(value);
        }
    }
}
