// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

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

    Chunk copy() {
        return new Chunk(this);
    }
}
