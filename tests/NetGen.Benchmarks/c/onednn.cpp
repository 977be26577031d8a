// oneDNN 2.6: inner products with the activation fused where it can be; for prediction the weights are packed once, in the layout that the
// primitive asks for; for training they stay plain, which was faster than packing them in each step.
#include "onednn.hpp"
#include <memory>

using namespace onednn;

namespace {

algorithm eltwise(activation g)
{
    return g == SIGMOID ? algorithm::eltwise_logistic : g == TANH ? algorithm::eltwise_tanh : g == RELU ? algorithm::eltwise_relu : algorithm::eltwise_elu;
}

// The backward pass in terms of the outputs, so that z need not be kept.
algorithm eltwise_backward_by_output(activation g)
{
    return g == SIGMOID ? algorithm::eltwise_logistic_use_dst_for_bwd
        : g == TANH     ? algorithm::eltwise_tanh_use_dst_for_bwd
        : g == RELU     ? algorithm::eltwise_relu_use_dst_for_bwd
                        : algorithm::eltwise_elu_use_dst_for_bwd;
}

struct predictor {
    int rows;
    memory input, output;
    std::vector<step> packing, steps;

    explicit predictor(int rows) : rows(rows)
    {
        input = output = memory(matrix(rows, workload.input_count, layout::nc), cpu, workload.inputs);
        for (int l = 0; l < workload.layer_count; l++)
            add_layer(l, workload.activations[l]);
        refresh();
    }

    void add_layer(int l, activation g)
    {
        memory::desc y = matrix(rows, workload.sizes[l + 1], layout::nc);
        primitive_attr attributes;
        if (g != IDENTITY && g != SOFTMAX) {
            post_ops after;
            after.append_eltwise(1, eltwise(g), g == ELU ? 1 : 0, 0);
            attributes.set_post_ops(after);
        }
        inner_product_forward::primitive_desc product(
            {prop_kind::forward_inference, matrix(rows, workload.sizes[l], layout::nc), matrix(workload.sizes[l + 1], workload.sizes[l], layout::any),
             vector(workload.sizes[l + 1]), y}, attributes, cpu);
        memory result(y, cpu);
        memory weights = packed(weights_of(l), product.weights_desc(), packing);
        steps.push_back({inner_product_forward(product),
            {{DNNL_ARG_SRC, output}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_BIAS, bias_of(l)}, {DNNL_ARG_DST, result}}});
        if (g == SOFTMAX)
            steps.push_back({softmax_forward({{prop_kind::forward_inference, y, 1}, cpu}), {{DNNL_ARG_SRC, result}, {DNNL_ARG_DST, result}}});
        output = result;
    }

    void refresh()
    {
        for (step &s : packing)
            s.run();
        queue.wait();
    }

    void run(int first)
    {
        input.set_data_handle((void *)input_row(first));
        for (step &s : steps)
            s.run();
        queue.wait();
    }
};

struct trainer {
    int rows;
    memory input;
    std::vector<step> forward, backward;      // backward from the first layer to the last; run the other way
    std::vector<memory> weight_gradients, bias_gradients;
    memory y, dy;                             // of the last layer

    explicit trainer(int rows) : rows(rows)
    {
        input = y = memory(matrix(rows, workload.input_count, layout::nc), cpu, workload.inputs);
        for (int l = 0; l < workload.layer_count; l++)
            add_layer(l, workload.activations[l]);
    }

    void add_layer(int l, activation g)
    {
        memory::desc in = matrix(rows, workload.sizes[l], layout::nc), out = matrix(rows, workload.sizes[l + 1], layout::nc);
        memory::desc w = matrix(workload.sizes[l + 1], workload.sizes[l], layout::oi), b = vector(workload.sizes[l + 1]);
        memory x = y, dx = dy, z(out, cpu), dz(out, cpu);
        y = z;
        dy = dz;

        inner_product_forward::primitive_desc product({prop_kind::forward_training, in, w, b, out}, cpu);
        forward.push_back({inner_product_forward(product), {{DNNL_ARG_SRC, x}, {DNNL_ARG_WEIGHTS, weights_of(l)}, {DNNL_ARG_BIAS, bias_of(l)}, {DNNL_ARG_DST, z}}});

        weight_gradients.emplace_back(w, cpu);
        bias_gradients.emplace_back(b, cpu);
        backward.push_back({inner_product_backward_weights({{in, w, b, out}, cpu, product}),
            {{DNNL_ARG_SRC, x}, {DNNL_ARG_DIFF_DST, dz}, {DNNL_ARG_DIFF_WEIGHTS, weight_gradients[l]}, {DNNL_ARG_DIFF_BIAS, bias_gradients[l]}}});
        if (l > 0)
            backward.push_back({inner_product_backward_data({{in, w, out}, cpu, product}),
                {{DNNL_ARG_DIFF_DST, dz}, {DNNL_ARG_WEIGHTS, weights_of(l)}, {DNNL_ARG_DIFF_SRC, dx}}});
        if (g != IDENTITY)
            add_activation(g, out, z, dz);
    }

    void add_activation(activation g, const memory::desc &shape, const memory &z, const memory &dz)
    {
        y = memory(shape, cpu);
        dy = memory(shape, cpu);
        std::unordered_map<int, memory> forward_arguments{{DNNL_ARG_SRC, z}, {DNNL_ARG_DST, y}};
        std::unordered_map<int, memory> backward_arguments{{DNNL_ARG_DST, y}, {DNNL_ARG_DIFF_DST, dy}, {DNNL_ARG_DIFF_SRC, dz}};
        if (g == SOFTMAX) {
            softmax_forward::primitive_desc softmax({prop_kind::forward_training, shape, 1}, cpu);
            forward.push_back({softmax_forward(softmax), forward_arguments});
            backward.push_back({softmax_backward({{shape, shape, 1}, cpu, softmax}), backward_arguments});
            return;
        }
        algorithm function = eltwise_backward_by_output(g);
        float alpha = g == ELU ? 1 : 0;
        eltwise_forward::primitive_desc activate({prop_kind::forward_training, function, shape, alpha, 0}, cpu);
        forward.push_back({eltwise_forward(activate), forward_arguments});
        backward.push_back({eltwise_backward({{function, shape, shape, alpha, 0}, cpu, activate}), backward_arguments});
    }

    void run(int first)
    {
        input.set_data_handle((void *)input_row(first));
        for (step &s : forward)
            s.run();
        queue.wait();
        subtract_targets(workload.targets + (long)first * workload.output_count);
        for (auto s = backward.rbegin(); s != backward.rend(); ++s)
            s->run();
        queue.wait();
        for (int l = 0; l < workload.layer_count; l++) {
            descend(workload.weights[l], weight_gradients[l], (long)workload.sizes[l] * workload.sizes[l + 1]);
            descend(workload.biases[l], bias_gradients[l], workload.sizes[l + 1]);
        }
    }

    void subtract_targets(const float *target)
    {
        float *d = (float *)dy.get_data_handle();
        const float *a = (const float *)y.get_data_handle();
        for (int i = 0; i < rows * workload.output_count; i++)
            d[i] = (a[i] - target[i]) / rows;
    }

    static void descend(float *parameters, const memory &gradient, long count)
    {
        const float *g = (const float *)gradient.get_data_handle();
        for (long i = 0; i < count; i++)
            parameters[i] -= learning_rate * g[i];
    }
};

std::unique_ptr<predictor> one_row, many_rows;
std::unique_ptr<trainer> train_1, train_32, train_256;
const float *last_outputs;

void predict(predictor &p, int first)
{
    p.run(first);
    last_outputs = (const float *)p.output.get_data_handle();
}

}

int open_peer(void)
{
    one_row = std::make_unique<predictor>(1);
    many_rows = std::make_unique<predictor>(BATCH);
    train_1 = std::make_unique<trainer>(1);
    train_32 = std::make_unique<trainer>(32);
    train_256 = std::make_unique<trainer>(256);
    last_outputs = (const float *)one_row->output.get_data_handle();
    return 1;
}

void forward_row(int row) { predict(*one_row, row); }

void forward_batch(int first) { predict(*many_rows, first); }

void train(int first, int rows) { (rows == 1 ? *train_1 : rows == 32 ? *train_32 : *train_256).run(first); }

const float *outputs(void) { return last_outputs; }

void refresh_weights(void) { one_row->refresh(); }
