using NetGen;

namespace Samples;

/// <summary>The article's network: 5 facts about a customer, 8 hidden units, 7 categories, sigmoid throughout, its cost the cross entropy.</summary>
[Network(5, 8, 7, Precision = Precision.Double)]
public partial class CustomersNet;
