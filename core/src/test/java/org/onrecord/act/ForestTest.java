// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForestTest {

    @Test
    void adds_the_leaf_of_each_tree() {
        Forest forest = new Forest("forest.txt");
        DateEvidence young = new DateEvidence();
        young.set(DateFeature.AGE, 2);
        DateEvidence old = new DateEvidence();
        old.set(DateFeature.AGE, 9);
        old.set(DateFeature.NAMED, 4);

        assertThat(forest.score(young)).isEqualTo(1);
        assertThat(forest.score(old)).isEqualTo(4 + 0.5f);
        assertThat(forest.score(DateEvidence.none())).isEqualTo(1 - 2);
    }

    @Test
    void a_node_that_splits_nothing_sends_all_to_the_left() {
        DateEvidence told = new DateEvidence();
        told.set(DateFeature.AGE, 2);
        told.set(DateFeature.NAMED, 4);

        assertThat(new Forest("forest.txt").score(told)).isEqualTo(1 + 0.5f);
    }
}
