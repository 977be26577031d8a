// What the prediction and the training of the oneDNN peer share.
#pragma once
#include <dnnl.hpp>
#include <unordered_map>
#include <vector>
#include "bench.h"

namespace onednn {

using namespace dnnl;
using layout = memory::format_tag;

inline engine cpu(engine::kind::cpu, 0);
inline stream queue(cpu);

inline memory::desc matrix(int rows, int columns, layout order) { return {{rows, columns}, memory::data_type::f32, order}; }
inline memory::desc vector(int length) { return {{length}, memory::data_type::f32, layout::x}; }
inline const float *input_row(int row) { return workload.inputs + (long)row * workload.input_count; }
inline memory weights_of(int l) { return {matrix(workload.sizes[l + 1], workload.sizes[l], layout::oi), cpu, workload.weights[l]}; }
inline memory bias_of(int l) { return {vector(workload.sizes[l + 1]), cpu, workload.biases[l]}; }

// One primitive with its arguments.
struct step {
    primitive operation;
    std::unordered_map<int, memory> arguments;
    void run() { operation.execute(queue, arguments); }
};

// The same weights in the layout that a primitive asks for, and the step that brings them there, if it is another.
inline memory packed(const memory &plain, const memory::desc &wanted, std::vector<step> &steps)
{
    if (wanted == plain.get_desc())
        return plain;
    memory target(wanted, cpu);
    steps.push_back({reorder(plain, target), {{DNNL_ARG_FROM, plain}, {DNNL_ARG_TO, target}}});
    return target;
}

}
