// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers and words of a model that stand beside its encoder. Each line of the file is a name, for numbers their
 * shape (as in {@code 7x7}), and the values with spaces between them; the parts are separated by tabs.
 */
final class Parameters {

    private static final int MATRIX = 3;

    private final String place;
    private final Map<String, String[]> parts = new HashMap<>();

    /** @param place what to call the file in messages */
    Parameters(String place, List<String> lines) {
        this.place = place;
        for (String line : lines) {
            String[] split = line.split("\t", -1);
            parts.put(split[0], split);
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The words of a line. */
    List<String> words(String name) throws ModelException {
        String[] split = parts(name, 2);
        return List.of(split[1].split(" ", -1));
    }

    /** The numbers of a line, row by row. */
    float[] numbers(String name, int rows, int columns) throws ModelException {
        String[] split = parts(name, MATRIX);
        String shape = rows + "x" + columns;
        String[] values = split[2].split(" ", -1);
        if (!split[1].equals(shape) || values.length != rows * columns) {
            throw new ModelException(
                    place + ": " + name + " is " + split[1] + " with " + values.length + " values, not " + shape);
        }
        float[] numbers = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = number(name, values[i]);
        }
        return numbers;
    }

    private String[] parts(String name, int count) throws ModelException {
        String[] split = parts.get(name);
        if (split == null || split.length != count) {
            throw new ModelException(place + ": no line \"" + name + "\" of " + count + " parts");
        }
        return split;
    }

    private float number(String name, String value) throws ModelException {
        try {
            return Float.parseFloat(value);
        } catch (NumberFormatException e) {
            throw new ModelException(place + ": not a number in " + name + ": " + value, e);
        }
    }
}
