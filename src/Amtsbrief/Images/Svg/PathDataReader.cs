namespace Amtsbrief.Images.Svg;

/// <summary>Reads the commands of path data (SVG 1.1, 8.3).</summary>
internal ref struct PathDataReader
{
    private readonly PathBuilder _path;
    private NumberScanner _scanner;

    // The control points that a smooth curve goes on from; each counts only right after a curve of its own kind.
    private PathPoint? _cubic;
    private PathPoint? _quadratic;
    private PathPoint _origin;

    private PathDataReader(string data, PathBuilder path)
    {
        _scanner = new NumberScanner(data);
        _path = path;
    }

    /// <summary>Reads path data into a builder; false where it breaks the rules.</summary>
    internal static bool TryRead(string data, PathBuilder path)
    {
        var reader = new PathDataReader(data, path);
        return reader.TryReadCommands();
    }

    private bool TryReadCommands()
    {
        var isFirst = true;
        while (!_scanner.IsAtEnd)
        {
            if (!_scanner.TryLetter(out var command) || (isFirst && command is not ('M' or 'm')))
            {
                return false;
            }

            isFirst = false;
            if (command is 'Z' or 'z')
            {
                _path.Close();
                (_cubic, _quadratic) = (null, null);
            }
            else if (!TryReadCommand(command))
            {
                return false;
            }
        }

        return true;
    }

    // The arguments of a command may be repeated without the letter; those of a move go on as lines.
    private bool TryReadCommand(char command)
    {
        do
        {
            _origin = char.IsAsciiLetterLower(command) ? _path.Current : default;
            if (!TryStep(command))
            {
                return false;
            }

            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }
        while (!_scanner.IsAtEnd && !char.IsAsciiLetter(_scanner.Rest[0]));

        return true;
    }

    private bool TryStep(char command)
    {
        var (lastCubic, lastQuadratic) = (_cubic, _quadratic);
        (_cubic, _quadratic) = (null, null);
        Span<double> n = stackalloc double[6];
        switch (char.ToUpperInvariant(command))
        {
            case 'M' when _scanner.TryNumbers(n[..2]):
                _path.MoveTo(Point(n[0], n[1]));
                return true;
            case 'L' when _scanner.TryNumbers(n[..2]):
                _path.LineTo(Point(n[0], n[1]));
                return true;
            case 'H' when _scanner.TryNumber(out var x):
                _path.LineTo(new PathPoint(_origin.X + x, _path.Current.Y));
                return true;
            case 'V' when _scanner.TryNumber(out var y):
                _path.LineTo(new PathPoint(_path.Current.X, _origin.Y + y));
                return true;
            case 'C' when _scanner.TryNumbers(n):
                Cubic(Point(n[0], n[1]), Point(n[2], n[3]), Point(n[4], n[5]));
                return true;
            case 'S' when _scanner.TryNumbers(n[..4]):
                Cubic(Mirrored(lastCubic), Point(n[0], n[1]), Point(n[2], n[3]));
                return true;
            case 'Q' when _scanner.TryNumbers(n[..4]):
                Quadratic(Point(n[0], n[1]), Point(n[2], n[3]));
                return true;
            case 'T' when _scanner.TryNumbers(n[..2]):
                Quadratic(Mirrored(lastQuadratic), Point(n[0], n[1]));
                return true;
            case 'A':
                return TryArc();
            default:
                return false;
        }
    }

    private bool TryArc()
    {
        Span<double> n = stackalloc double[5];
        if (!_scanner.TryNumbers(n[..3])
            || !_scanner.TryFlag(out var isLarge)
            || !_scanner.TryFlag(out var isClockwise)
            || !_scanner.TryNumbers(n[3..]))
        {
            return false;
        }

        EllipticalArc.Add(_path, new PathPoint(n[0], n[1]), n[2], isLarge, isClockwise, Point(n[3], n[4]));
        return true;
    }

    private void Cubic(PathPoint control1, PathPoint control2, PathPoint end)
    {
        _path.CubicTo(control1, control2, end);
        _cubic = control2;
    }

    private void Quadratic(PathPoint control, PathPoint end)
    {
        _path.QuadraticTo(control, end);
        _quadratic = control;
    }

    private readonly PathPoint Mirrored(PathPoint? control) =>
        control is { } last ? (2 * _path.Current) - last : _path.Current;

    private readonly PathPoint Point(double x, double y) => _origin + new PathPoint(x, y);
}
