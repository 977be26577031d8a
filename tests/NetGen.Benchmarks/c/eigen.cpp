// A network by hand on Eigen 3.4, sizes known to the compiler (-DFIXED='"W3.h"'); columns are rows of data, so that they lie one after the other.
#define EIGEN_STACK_ALLOCATION_LIMIT 0
#define EIGEN_DONT_PARALLELIZE
#include <Eigen/Core>
#include <tuple>
#include "bench.h"
#include FIXED

using namespace Eigen;

template <activation G, class Z> static inline void activate(Z &&z)
{
    if constexpr (G == SIGMOID) z = (1.0f + (-z).exp()).inverse();
    else if constexpr (G == TANH) z = z.tanh();
    else if constexpr (G == RELU) z = z.max(0.0f);
    else if constexpr (G == ELU) z = (z > 0.0f).select(z, z.exp() - 1.0f);
    else if constexpr (G == SOFTMAX)
        for (int row = 0; row < z.cols(); row++) {
            z.col(row) = (z.col(row) - z.col(row).maxCoeff()).exp();
            z.col(row) *= 1.0f / z.col(row).sum();
        }
}

template <activation G, class D, class Y> static inline void activate_backward(D &&d, const Y &y)
{
    if constexpr (G == SIGMOID) d *= y * (1.0f - y);
    else if constexpr (G == TANH) d *= 1.0f - y * y;
    else if constexpr (G == RELU) d *= (y > 0.0f).template cast<float>();
    else if constexpr (G == ELU) d = (y > 0.0f).select(d, d * (y + 1.0f));
    else if constexpr (G == SOFTMAX)
        for (int row = 0; row < d.cols(); row++)
            d.col(row) = (d.col(row) - (d.col(row) * y.col(row)).sum()) * y.col(row);
}

template <int In, int Out, activation G> struct Layer {
    static constexpr int in = In, out = Out;
    static constexpr activation g = G;
    // Eigen keeps the scratch of a fixed-size product on the stack; wide layers would overflow it.
    static constexpr bool wide = In * Out > 1 << 18;

    Matrix<float, wide ? Dynamic : Out, wide ? Dynamic : In, Out == 1 ? RowMajor : ColMajor> weights{Out, In};
    Matrix<float, Out, 1> bias, y;
    Matrix<float, Out, Dynamic> batch_y, delta;

    void load(const float *w, const float *b)
    {
        weights = Map<const Matrix<float, Dynamic, Dynamic, RowMajor>>(w, Out, In);
        bias = Map<const Matrix<float, Out, 1>>(b);
    }

    template <class X> void forward(const X &x)
    {
        y.noalias() = weights * x;
        y += bias;
        activate<G>(y.array());
    }

    template <class X> void forward_rows(const X &x)
    {
        if (batch_y.cols() != x.cols()) {
            batch_y.resize(Out, x.cols());
            delta.resize(Out, x.cols());
        }
        batch_y.noalias() = weights * x;
        batch_y.colwise() += bias;
        activate<G>(batch_y.array());
    }

    template <class X> void descend(const X &x)
    {
        weights.noalias() -= (learning_rate * delta) * x.transpose();
        bias -= learning_rate * delta.rowwise().sum();
    }
};

using Network = std::tuple<LAYERS>;
static constexpr int last_layer = LAYER_COUNT - 1;
static constexpr int input_count = std::tuple_element_t<0, Network>::in;
static constexpr int output_count = std::tuple_element_t<last_layer, Network>::out;
using Inputs = Map<const Matrix<float, input_count, Dynamic>>;
using Targets = Map<const Matrix<float, output_count, Dynamic>>;

static Network *net;
static const float *last_outputs;

template <int L> static auto &layer() { return std::get<L>(*net); }

template <int L> static void load()
{
    layer<L>().load(workload.weights[L], workload.biases[L]);
    if constexpr (L < last_layer) load<L + 1>();
}

template <int L, class X> static inline void forward(const X &x)
{
    layer<L>().forward(x);
    if constexpr (L < last_layer) forward<L + 1>(layer<L>().y);
}

template <int L, class X> static inline void forward_rows(const X &x)
{
    layer<L>().forward_rows(x);
    if constexpr (L < last_layer) forward_rows<L + 1>(layer<L>().batch_y);
}

template <int L> static inline void backward(const Inputs &inputs)
{
    auto &q = layer<L>();
    activate_backward<std::tuple_element_t<L, Network>::g>(q.delta.array(), q.batch_y.array());
    if constexpr (L > 0) {
        auto &before = layer<L - 1>();
        before.delta.noalias() = q.weights.transpose() * q.delta;
        q.descend(before.batch_y);
        backward<L - 1>(inputs);
    } else {
        q.descend(inputs);
    }
}

int open_peer(void)
{
    net = new Network;
    load<0>();
    last_outputs = layer<last_layer>().y.data();
    return 1;
}

void forward_row(int row)
{
    forward<0>(Map<const Matrix<float, input_count, 1>>(workload.inputs + (long)row * input_count));
    last_outputs = layer<last_layer>().y.data();
}

static Inputs inputs(int first, int rows) { return Inputs(workload.inputs + (long)first * input_count, input_count, rows); }

void forward_batch(int first)
{
    forward_rows<0>(inputs(first, BATCH));
    last_outputs = layer<last_layer>().batch_y.data();
}

void train(int first, int rows)
{
    Inputs x = inputs(first, rows);
    forward_rows<0>(x);
    auto &top = layer<last_layer>();
    top.delta = (top.batch_y - Targets(workload.targets + (long)first * output_count, output_count, rows)) * (1.0f / rows);
    backward<last_layer>(x);
    last_outputs = top.batch_y.data();
}

const float *outputs(void) { return last_outputs; }

void refresh_weights(void) { }
