// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an ONNX file says of the work of its model, read as far as that needs it (onnx.proto3; Protocol Buffers encoding).
 *
 * @param shapes of the stored tensors, by their names
 * @param nodes the operations in their order
 */
record OnnxGraph(Map<String, List<Long>> shapes, List<Node> nodes) {

    private static final Set<String> PRODUCTS = Set.of("MatMul", "DynamicQuantizeMatMul", "QAttention");
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_TENSOR = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_KIND = 4;
    private static final int TENSOR_LENGTH = 1;
    private static final int TENSOR_NAME = 8;

    /**
     * An operation.
     *
     * @param kind its name in ONNX
     * @param inputs names of tensors
     */
    record Node(String kind, List<String> inputs) {}

    static OnnxGraph of(ByteBuffer file) {
        OnnxGraph graph = new OnnxGraph(new HashMap<>(), new ArrayList<>());
        for (ProtocolField field : ProtocolField.in(file)) {
            if (field.number() == MODEL_GRAPH) {
                ProtocolField.in(field.content()).forEach(graph::add);
            }
        }
        return graph;
    }

    /** Multiply-adds with stored weights for each word piece. */
    long multiplyAddsPerPiece() {
        return nodes.stream()
                .filter(node -> PRODUCTS.contains(node.kind()))
                .flatMap(node -> node.inputs().stream())
                .map(name -> shapes.getOrDefault(name, List.of()))
                .filter(shape -> shape.size() == 2)
                .mapToLong(shape -> shape.get(0) * shape.get(1))
                .sum();
    }

    /** Multiply-adds for each pair of word pieces that attend to each other: their product, and its use. */
    long multiplyAddsPerPair() {
        return nodes.stream()
                .filter(node -> node.kind().equals("QAttention"))
                .map(node -> shapes.getOrDefault(node.inputs().get(1), List.of(0L, 0L)))
                .mapToLong(shape -> 2 * shape.get(1) / 3) // its columns are those of query, key and value
                .sum();
    }

    private void add(ProtocolField field) {
        if (field.number() == GRAPH_NODE) {
            nodes.add(node(field.content()));
        } else if (field.number() == GRAPH_TENSOR) {
            addTensor(field.content());
        }
    }

    private static Node node(ByteBuffer content) {
        String kind = "";
        List<String> inputs = new ArrayList<>();
        for (ProtocolField field : ProtocolField.in(content)) {
            if (field.number() == NODE_INPUT) {
                inputs.add(field.text());
            } else if (field.number() == NODE_KIND) {
                kind = field.text();
            }
        }
        return new Node(kind, inputs);
    }

    private void addTensor(ByteBuffer content) {
        String name = "";
        List<Long> shape = new ArrayList<>();
        for (ProtocolField field : ProtocolField.in(content)) {
            if (field.number() == TENSOR_NAME) {
                name = field.text();
            } else if (field.number() == TENSOR_LENGTH) {
                shape.addAll(field.integers());
            }
        }
        shapes.put(name, shape);
    }
}
