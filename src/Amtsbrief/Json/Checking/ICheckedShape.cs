namespace Amtsbrief.Json.Checking;

/// <summary>A converter that can say what is wrong with a value before it is asked to read it.</summary>
internal interface ICheckedShape
{
    /// <summary>Goes over one value, from its first to its last token, and notes its errors.</summary>
    void Check(ref JsonWalk walk, string path);
}
