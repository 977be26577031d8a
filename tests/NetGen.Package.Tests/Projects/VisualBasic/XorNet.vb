Imports NetGen

''' <summary>A class that gets no network.</summary>
<Network(2, 4, 1)>
Partial Public Class XorNet
End Class
