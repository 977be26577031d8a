namespace Fsharp

open NetGen

/// A class that gets no network.
[<Network(2, 4, 1)>]
type XorNet() = class end
