// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.Evidence;

/**
 * Fits how sure to be of attributions: the logistic regression that makes what is known of some of them most likely, by
 * Newton's method (iteratively reweighted least squares). Weights that nothing needs are held small.
 */
public final class CalibrationFit {

    private static final int STEPS = 30;
    private static final double RIDGE = 0.01;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    /** Takes note of an attribution that was checked. */
    public void add(Evidence evidence, boolean isRight) {
        double[] values = evidence.values();
        double[] row = new double[1 + values.length];
        row[0] = 1;
        System.arraycopy(values, 0, row, 1, values.length);
        rows.add(row);
        right.add(isRight);
    }

    /** The number of attributions. */
    public int size() {
        return rows.size();
    }

    /** The best calibration for the attributions so far. */
    public Calibration calibration() {
        double[] weights = new double[Calibration.WEIGHTS];
        for (int step = 0; step < STEPS; step++) {
            double[] change = step(weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
            }
        }
        List<Double> fitted = new ArrayList<>();
        for (double weight : weights) {
            fitted.add(weight);
        }
        return new Calibration(fitted);
    }

    private double[] step(double[] weights) {
        int size = weights.length;
        double[][] curvature = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            curvature[i][i] = RIDGE;
            curvature[i][size] = -RIDGE * weights[i];
        }
        for (int index = 0; index < rows.size(); index++) {
            double[] row = rows.get(index);
            double confidence = 1 / (1 + Math.exp(-product(row, weights)));
            double missing = (right.get(index) ? 1 : 0) - confidence;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    curvature[i][j] += row[i] * row[j] * confidence * (1 - confidence);
                }
                curvature[i][size] += row[i] * missing;
            }
        }
        return solved(curvature);
    }

    private static double product(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Gauss and Jordan; the matrix is positive definite, so that no row need be exchanged. The last column is the result. */
    private static double[] solved(double[][] matrix) {
        int size = matrix.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
            }
        }
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            result[i] = matrix[i][size] / matrix[i][i];
        }
        return result;
    }
}
