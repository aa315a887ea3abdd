using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Amtsbrief.Tests.Architecture;

public sealed class PublicModelTests
{
    private static readonly BindingFlags _own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] _openOnPurpose = [typeof(ExpandingBlock)];

    // Extension blocks compile to types that no source names.
    public static TheoryData<Type> PublicTypes =>
    [
        .. typeof(Letter).Assembly.GetExportedTypes()
            .Where(type => !type.IsEnum && !type.FullName!.Contains('<', StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Given_a_public_type_when_looked_at_then_no_property_can_be_set_after_it_was_made(Type type) => Assert.All(
        type.GetProperties(_own).Where(property => property.SetMethod is not null),
        property => Assert.Contains(
            typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Given_a_public_type_when_looked_at_then_all_its_fields_are_read_only(Type type) => Assert.All(
        type.GetFields(_own), field => Assert.True(field.IsInitOnly, field.Name));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Given_a_public_type_when_looked_at_then_its_lists_cannot_be_changed(Type type) => Assert.All(
        type.GetProperties(_own | BindingFlags.Static).Where(property => property.GetMethod is { IsPublic: true }),
        property => Assert.True(IsImmutable(property.PropertyType), property.Name));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Given_a_public_class_when_looked_at_then_it_is_sealed_or_the_closed_head_of_a_family(Type type)
    {
        if (!type.IsClass || type.IsSealed || _openOnPurpose.Contains(type))
        {
            return;
        }

        Assert.True(type.IsAbstract);
        var constructors = type.GetConstructors(_own).Where(constructor => !IsCopy(constructor));
        Assert.All(constructors, constructor => Assert.True(constructor.IsPrivate || constructor.IsFamilyAndAssembly));
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Given_a_public_type_that_is_no_list_when_compared_then_it_compares_by_value(Type type)
    {
        if (type.IsAbstract || typeof(Exception).IsAssignableFrom(type))
        {
            return;
        }

        Assert.Contains(
            type.GetInterfaces(),
            contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>));
    }

    // Of sequences only those of our own and strings; a list of the framework could be cast back and changed.
    private static bool IsImmutable(Type type) =>
        !typeof(IEnumerable).IsAssignableFrom(type)
        || type == typeof(string)
        || type == typeof(RichText)
        || type == typeof(Salutation)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>));

    // The compiler gives every record one; it makes nothing that did not exist before.
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
