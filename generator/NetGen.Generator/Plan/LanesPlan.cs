namespace NetGen.Generator.Plan;

/// <summary>How many rows go through a small network: each row has a lane, and the numbers of a unit lie side by side, <c>[unit][row]</c>.</summary>
/// <param name="Rows">Rows of a vector of rows: rows are rounded up to a multiple, and each sum over rows has that many parts, at every vector width.</param>
/// <param name="BlockRows">Rows of a block.</param>
/// <param name="Width">Numbers of a block for each row: x, z and a, and where the network learns, y, δ, the loss and ∂cost/∂x.</param>
/// <param name="MinRows">Fewer rows than this are predicted one by one: most lanes would be empty.</param>
internal sealed record LanesPlan(int Rows, int BlockRows, int Width, int MinRows);
