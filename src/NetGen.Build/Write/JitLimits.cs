namespace NetGen.Build.Write;

/// <summary>Beyond these the just-in-time compiler does not optimise a method: its <c>DEFAULT_MIN_OPTS_CODE_SIZE</c> and <c>DEFAULT_MIN_OPTS_LV_NUM_COUNT</c>.</summary>
internal static class JitLimits
{
    public const int Bytes = 60_000;
    public const int Locals = 2_000;
}
