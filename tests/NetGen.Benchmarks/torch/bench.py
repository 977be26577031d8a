"""The protocol of c/bench.c for PyTorch: bench.py eager|jit WORKLOAD.bin check | bench.py eager|jit WORKLOAD.bin time MILLISECONDS MEASURE,..."""
import sys
import time

import numpy as np
import torch
from torch import nn

ROWS, BATCH, RATE = 1024, 256, 0.001
MEASURES = {'forward1': (1, False), 'forward256': (256, False), 'train32': (32, True), 'train256': (256, True), 'train1': (1, True)}
# In the order of the enum in c/workload.h.
ACTIVATIONS = [None, nn.Sigmoid, nn.Tanh, nn.ReLU, nn.ELU, lambda: nn.Softmax(dim=1)]
WARM_NS, CHUNK_NS, MIN_CHUNKS = 100e6, 500e3, 5


class Cost(nn.Module):
    """1/(2m) sum of squares."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, x, t):
        e = self.net(x) - t
        return (e * e).sum() * (0.5 / x.shape[0])


def load(path):
    """The network, the inputs and the targets of a workload file."""
    raw = np.fromfile(path, dtype='f4')
    header = raw.view('i4')
    count = header[0]
    sizes, activations = header[1:count + 2].tolist(), header[count + 2:2 * count + 2].tolist()
    position = 2 * count + 2

    def take(*shape):
        nonlocal position
        length = int(np.prod(shape))
        position += length
        return torch.from_numpy(raw[position - length:position].reshape(shape).copy())

    layers = []
    for inputs, outputs, activation in zip(sizes, sizes[1:], activations):
        linear = nn.Linear(inputs, outputs)
        with torch.no_grad():
            linear.weight.copy_(take(outputs, inputs))
            linear.bias.copy_(take(outputs))
        layers.append(linear)
        if ACTIVATIONS[activation]:
            layers.append(ACTIVATIONS[activation]())
    return nn.Sequential(*layers), take(ROWS, sizes[0]), take(ROWS, sizes[-1])


def trainer(net, mode):
    """A function that makes one step of gradient descent."""
    cost = torch.jit.script(Cost(net)) if mode == 'jit' else Cost(net)
    optimizer = torch.optim.SGD(net.parameters(), lr=RATE, foreach=True)

    def step(x, t):
        optimizer.zero_grad(set_to_none=True)
        cost(x, t).backward()
        optimizer.step()
    return step


def check(net, mode, inputs, targets):
    def show(stage, x, row):
        with torch.inference_mode():
            print(stage, *['%.9g' % value for value in net(x)[row].tolist()])
    show('row', inputs[:1], 0)
    show('batch', inputs[:BATCH], BATCH - 1)
    step = trainer(net, mode)
    for first, rows in ((0, 32), (256, 256), (2, 1), (96, 32)):
        step(inputs[first:first + rows], targets[first:first + rows])
    show('trained', inputs[:1], 0)


def predictor(net, mode, x):
    """The network as PyTorch predicts fastest with it in this mode."""
    net.eval()
    if mode == 'eager':
        return net
    with torch.no_grad():
        return torch.jit.optimize_for_inference(torch.jit.freeze(torch.jit.trace(net, x)))


def time_calls(call, count, budget_ns):
    """Median and least nanoseconds of a call that is given 0 to count - 1 in turn, and the number of chunks."""
    now, i = time.perf_counter_ns, 0
    start, warm = now(), 0
    while now() - start < WARM_NS or warm < MIN_CHUNKS:
        call(i % count)
        i, warm = i + 1, warm + 1
    calls = max(1, int(CHUNK_NS * warm / (now() - start)))
    chunks, start = [], now()
    while len(chunks) < MIN_CHUNKS or now() - start < budget_ns:
        chunk = now()
        for _ in range(calls):
            call(i % count)
            i += 1
        chunks.append((now() - chunk) / calls)
    chunks.sort()
    return chunks[len(chunks) // 2], chunks[0], len(chunks)


def time_measure(name, net, mode, inputs, targets, budget_ns):
    rows, trains = MEASURES[name]
    xs, ts = inputs.split(rows), targets.split(rows)
    if trains:
        net.train()
        step = trainer(net, mode)
        return time_calls(lambda i: step(xs[i], ts[i]), len(xs), budget_ns)
    predict = predictor(net, mode, xs[0])
    with torch.inference_mode():
        return time_calls(lambda i: predict(xs[i]), len(xs), budget_ns)


def main(mode, path, action, milliseconds='0', measures=''):
    torch.set_num_threads(1)
    net, inputs, targets = load(path)
    if action == 'check':
        check(net, mode, inputs, targets)
        return
    for name in measures.split(','):
        result = time_measure(name, net, mode, inputs, targets, float(milliseconds) * 1e6)
        print(name, '%.3f %.3f %d' % result, flush=True)


main(*sys.argv[1:])
