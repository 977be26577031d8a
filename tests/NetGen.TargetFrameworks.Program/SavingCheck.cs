#if NET
using System;
using System.IO;
using NetGen.TargetFrameworks.Networks;

namespace NetGen.TargetFrameworks
{
    /// <summary>Saves networks and loads them again, where the target can.</summary>
    public static class SavingCheck
    {
        /// <exception cref="InvalidOperationException">A network came back with other parameters.</exception>
        public static void Run()
        {
            string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            try
            {
                MixedNet single = new MixedNet(seed: 1);
                single.Save(path);
                AssertSame<float>(single.Parameters, MixedNet.Load(path).Parameters);
                DoubleMixedNet twice = new DoubleMixedNet(seed: 1);
                twice.Save(path);
                AssertSame<double>(twice.Parameters, DoubleMixedNet.Load(path).Parameters);
            }
            finally
            {
                File.Delete(path);
            }
        }

        private static void AssertSame<T>(ReadOnlySpan<T> saved, ReadOnlySpan<T> loaded)
            where T : IEquatable<T>
        {
            if (!saved.SequenceEqual(loaded))
            {
                throw new InvalidOperationException("A network came back with other parameters than it was saved with.");
            }
        }
    }
}
#endif
