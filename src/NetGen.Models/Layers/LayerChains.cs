namespace NetGen.Models;

/// <summary>
/// Orders of layers in which each takes as many numbers as the one before it gives. With a vertex for each width and an edge for each layer they are
/// the Eulerian trails of a graph, found edge by edge (Fleury): an edge is taken only if a trail through the rest can follow, so no search is in vain.
/// </summary>
internal sealed class LayerChains
{
    /// <summary>The most layers that an order is looked for: each of them asks all others once for a chain.</summary>
    public const int MaxLayers = 1000;

    private readonly IReadOnlyList<TrainedLayer> layers;
    private readonly int maxCount;
    private readonly ILookup<int, int> byInputs;
    private readonly bool[] isTaken;
    private readonly List<TrainedLayer> chain = [];
    private readonly List<IReadOnlyList<TrainedLayer>> found = [];

    private LayerChains(IReadOnlyList<TrainedLayer> layers, int maxCount)
    {
        this.layers = layers;
        this.maxCount = maxCount;
        byInputs = Enumerable.Range(0, layers.Count).ToLookup(index => layers[index].Inputs);
        isTaken = new bool[layers.Count];
    }

    /// <summary>The first few orders, or all if there are not more.</summary>
    /// <param name="layers">At least one, at most <see cref="MaxLayers"/>.</param>
    /// <param name="maxCount">How many orders to look for.</param>
    public static IReadOnlyList<IReadOnlyList<TrainedLayer>> Of(IReadOnlyList<TrainedLayer> layers, int maxCount)
    {
        LayerChains chains = new(layers, maxCount);
        foreach (int width in Starts(layers).Where(chains.CanReachRest))
        {
            chains.Extend(width);
        }

        return chains.found;
    }

    /// <summary>
    /// The widths that a trail can start at: the one that more layers take than give, by one, while another is given by one more than take it; any,
    /// if each is taken as often as given. With other counts there is no trail.
    /// </summary>
    private static int[] Starts(IReadOnlyList<TrainedLayer> layers)
    {
        Dictionary<int, int> surplus = [];
        foreach (TrainedLayer layer in layers)
        {
            surplus[layer.Inputs] = (surplus.TryGetValue(layer.Inputs, out int taken) ? taken : 0) + 1;
            surplus[layer.Outputs] = (surplus.TryGetValue(layer.Outputs, out int given) ? given : 0) - 1;
        }

        int[] unequal = [.. surplus.Values.Where(count => count != 0)];
        return unequal.Length == 0 ? [.. surplus.Keys]
            : unequal.Length == 2 && unequal.Contains(1) && unequal.Contains(-1) ? [surplus.First(width => width.Value == 1).Key]
            : [];
    }

    /// <summary>Takes each layer that can come next.</summary>
    private void Extend(int width)
    {
        if (chain.Count == layers.Count)
        {
            found.Add([.. chain]);
            return;
        }

        foreach (int index in Left(width))
        {
            if (found.Count == maxCount)
            {
                return;
            }

            isTaken[index] = true;
            chain.Add(layers[index]);
            if (CanReachRest(layers[index].Outputs))
            {
                Extend(layers[index].Outputs);
            }

            chain.RemoveAt(chain.Count - 1);
            isTaken[index] = false;
        }
    }

    /// <summary>Whether all layers that are left can be reached from a width: since widths are taken as often as given, a trail can go through them then.</summary>
    private bool CanReachRest(int start)
    {
        HashSet<int> widths = [start];
        Queue<int> next = new(widths);
        int reached = 0;
        while (next.Count > 0)
        {
            foreach (int index in Left(next.Dequeue()))
            {
                reached++;
                if (widths.Add(layers[index].Outputs))
                {
                    next.Enqueue(layers[index].Outputs);
                }
            }
        }

        return reached == layers.Count - chain.Count;
    }

    /// <summary>The layers with that many inputs that are not in the chain.</summary>
    private IEnumerable<int> Left(int inputs) => byInputs[inputs].Where(index => !isTaken[index]);
}
