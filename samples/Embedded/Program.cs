using System.Globalization;
using Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    return args switch
    {
        ["measure", string images, string started] => Measurement.Print(images, double.Parse(started, CultureInfo.InvariantCulture)),
        [string images] => Classification.Print(images, labelsPath: null),
        [string images, string labels] => Classification.Print(images, labels),
        _ => Usage(),
    };
}
catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

static int Usage()
{
    Console.Error.WriteLine("Expected an IDX file of images with 28 × 28 pixels, and, to compare, one of labels: Embedded images.idx [labels.idx]");
    return 2;
}
