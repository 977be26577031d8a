using NetGen;

namespace Mistake;

/// <summary>A network that lacks the word partial.</summary>
[Network(2, 4, 1)]
public class XorNet
{
}
