using System.Globalization;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Storage;
using NetGen.Data;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [string folder])
{
    Console.Error.WriteLine($"Expected tests/NetGen.Benchmarks/run-storage to start this, but got: {string.Join(' ', args)}");
    return 2;
}

string mnist = Path.Combine(folder, "Storage", "mnist");
LabelledData<float> test = IdxFile.ReadLabelled<float>(Path.Combine(mnist, "t10k-images-idx3-ubyte.gz"), Path.Combine(mnist, "t10k-labels-idx1-ubyte.gz"), 10);
StoredNetwork[] digits = StoredNetwork.OfDigits([.. test.Rows.ToArray().Select(pixel => pixel / 255)]);
StoredNetwork[] wide = StoredNetwork.OfWide();

StorageReport report = new();
report.Opening();
Spread[] wideTimes = Timings.Of(wide);
report.Times(wide, wideTimes);
report.Goals(wide, wideTimes);
report.Times(digits, Timings.Of(digits));
float[][] predictions = [.. digits.Select(network => network.Predict())];
report.Accuracies(digits, [.. predictions.Select(probabilities => Accuracy.Of(probabilities, predictions[0], test.Labels))], test.RowCount);
Console.Write(report);
File.WriteAllText(Path.Combine(folder, "STORAGE.md"), $"{report}");
return 0;
