using Amtsbrief.Characters;

namespace Amtsbrief.Checking;

/// <summary>
/// A string of a letter outside its text, whether a template prints it or not, with the datatype that registers hold it in;
/// none if it is no data of a register.
/// </summary>
internal readonly record struct LetterString(string Text, string Path, Din91379Datatype? Datatype);
