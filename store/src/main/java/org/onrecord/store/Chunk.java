// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jspecify.annotations.Nullable;

/** The columns of 65,536 statements with consecutive numbers. Not changed once it can be searched. */
final class Chunk {

    static final int BITS = 16;
    static final int SIZE = 1 << BITS;

    final int[] group;
    final int[] document;
    final int[] date;
    final short[] kind;
    final byte[] relations;
    final short[] words;

    /** Made when it is first asked for, which is after the chunk can be searched. */
    private volatile @Nullable SpeakerPlaces speakers;

    Chunk() {
        group = new int[SIZE];
        document = new int[SIZE];
        date = new int[SIZE];
        kind = new short[SIZE];
        relations = new byte[SIZE];
        words = new short[SIZE];
    }

    private Chunk(Chunk other) {
        group = other.group.clone();
        document = other.document.clone();
        date = other.date.clone();
        kind = other.kind.clone();
        relations = other.relations.clone();
        words = other.words.clone();
    }

    /** @param groups all groups that the chunk names */
    SpeakerPlaces speakers(Dictionary.Values<Group> groups) {
        SpeakerPlaces known = speakers;
        if (known == null) {
            known = SpeakerPlaces.of(this, groups);
            speakers = known;
        }
        return known;
    }

    Chunk copy() {
        return new Chunk(this);
    }
}
