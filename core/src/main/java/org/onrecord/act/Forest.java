// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;

/**
 * Regression trees whose sum scores a candidate (gradient boosting: Friedman, Annals of Statistics 2001), as the training
 * wrote them: a tree a line, its inner nodes as {@code FEATURE>threshold} level by level, {@code -} for one that sends
 * everything to the left, then its leaves. Each is complete. Safe to share between threads.
 */
final class Forest {

    private static final String NOWHERE = "-";

    private final List<Tree> trees = new ArrayList<>();

    /** The feature of each inner node, what it must exceed to go to the right, and the leaves. */
    private static final class Tree {

        private final DateFeature[] features;
        private final float[] thresholds;
        private final float[] leaves;

        Tree(String[] cells) {
            int inner = cells.length / 2;
            this.features = new DateFeature[inner];
            this.thresholds = new float[inner];
            this.leaves = new float[cells.length - inner];
            for (int node = 0; node < inner; node++) {
                int sign = cells[node].indexOf('>');
                boolean splits = !cells[node].equals(NOWHERE);
                features[node] = splits ? DateFeature.valueOf(cells[node].substring(0, sign)) : DateFeature.NONE;
                thresholds[node] = splits ? Float.parseFloat(cells[node].substring(sign + 1)) : Float.MAX_VALUE;
            }
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                leaves[leaf] = Float.parseFloat(cells[inner + leaf]);
            }
        }

        float of(DateEvidence evidence) {
            int node = 0;
            while (node < features.length) {
                node = 2 * node + (evidence.get(features[node]) > thresholds[node] ? 2 : 1);
            }
            return leaves[node - features.length];
        }
    }

    /** The trees in a resource beside this class. */
    Forest(String resource) {
        WordLists.lines(resource).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> trees.add(new Tree(line.split(" ", -1))));
    }

    /** How much speaks for a candidate. */
    float score(DateEvidence evidence) {
        float score = 0;
        for (Tree tree : trees) {
            score += tree.of(evidence);
        }
        return score;
    }
}
