namespace NetGen.Readme.Tests.Running;

/// <summary>Tests that share the built programs.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPrograms : ICollectionFixture<BuiltPrograms>
{
    public const string Name = "Programs";
}
