namespace NetGen.Tests.Guards;

/// <summary>Which end of a span touches a guard page.</summary>
internal enum Side
{
    /// <summary>Its first element comes right after the page.</summary>
    Start,

    /// <summary>Its last element comes right before the page.</summary>
    End,
}
