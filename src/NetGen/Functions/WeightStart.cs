namespace NetGen.Functions;

/// <summary>How the first weights before an activation are drawn.</summary>
internal enum WeightStart
{
    /// <summary>From ±√(6/(in + out)).</summary>
    Glorot,

    /// <summary>From ±√(6/in), before what is linear above 0.</summary>
    He,
}
