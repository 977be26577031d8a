using System.Globalization;
using System.Text;
using Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;

Customers customers = Customers.Load("lambda1.json");
Steps steps = new(customers);
Console.WriteLine($"Backward propagation, step by step: {CustomersNet.Topology}, {customers.Labels.Length} customers (rows), 7 categories.");
Console.WriteLine("On the left the article's formulas, on the right the equations of the generated file. The article counts the inputs as layer 1.");

Report.Title("yv = [1:num_labels] == y;", "Labels.OneHot(y, 7, yv, first: 1)");
Report.Matrix(steps.Yv, "0");
Report.Step("z2 = [1 x]*Theta1';", "trace.Z(1): z₁ = W₁·x + b₁", steps.Z2, customers.Z2);
Report.Step("a2 = sigmoid(z2);", "trace.A(1): a₁ = σ(z₁)", steps.A2, customers.A2);
Report.Step("a3 = sigmoid([1 a2]*Theta2');", "trace.A(2): a₂ = σ(W₂·a₁ + b₂)", steps.A3, customers.A3);
Report.Step("s3 = a3 - yv;", "trace.Delta(2): δ₂ = a₂ − y", steps.S3, customers.S3);
Report.Step("s2 = (s3*Theta2).*sigmoidGradient([1 z2]); s2 = s2(:, 2:end);", "trace.Delta(1): δ₁ = (δ₂·W₂) ∘ a₁(1 − a₁)", steps.S2, customers.S2);
Report.Step("Theta2_grad = (s3'*[1 a2] + lambda*[0 Theta2(:, 2:end)])/m;", "Backward: ∂W₂ = Σᵣ δ₂·a₁ᵀ + l2/m·W₂,  ∂b₂ = Σᵣ δ₂", steps.Theta2Grad, customers.Theta2Grad);
Report.Step("Theta1_grad = (s2'*[1 x] + lambda*[0 Theta1(:, 2:end)])/m;", "Backward: ∂W₁ = Σᵣ δ₁·xᵀ + l2/m·W₁,  ∂b₁ = Σᵣ δ₁", steps.Theta1Grad, customers.Theta1Grad);

Console.WriteLine();
Console.WriteLine("All of it, compared with what Octave computed with the article's formulas, and with differences of the cost:");
Console.WriteLine($"{"file",-12} {"rows",4} {"lambda",6}  {"cost",-18}  {"largest difference",-18}  verdict");
bool same = Report.Compare("lambda0.json", Customers.Load("lambda0.json"))
    & Report.Compare("lambda1.json", customers)
    & Report.Compare("m1.json", Customers.Load("m1.json"));

Console.WriteLine();
Console.WriteLine("Formulas that fail as they are printed:");
PrintedFormulas.ShowSaturation();
PrintedFormulas.ShowAbsoluteDifference(customers, steps);
PrintedFormulas.ShowLogisticRegression(customers, steps);

return same ? 0 : 1;
