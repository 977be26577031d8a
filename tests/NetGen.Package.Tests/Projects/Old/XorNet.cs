using NetGen;

namespace Old
{
    /// <summary>A network.</summary>
    [Network(2, 4, 1)]
    public partial class XorNet
    {
    }
}
