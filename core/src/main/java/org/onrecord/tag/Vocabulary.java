// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.Arrays;
import java.util.List;

/**
 * The word pieces that an encoder knows, each with its id: its place in the list. Held as a trie, so that the longest
 * piece at a place is found in one walk and without making a string. Safe to share between threads.
 */
final class Vocabulary {

    private static final String CONTINUES = "##";
    private static final int NONE = -1;
    private static final int START_OF_WORD = 0;
    private static final int REST_OF_WORD = 1;

    /** Edges of the trie, hashed openly: {@code node << 16 | character}, or {@code NONE}. */
    private final long[] edges;

    /** The node that the edge of the same index leads to. */
    private final int[] targets;

    /** The id of the piece that ends in a node, or {@code NONE}. */
    private final int[] ids;

    /** How many characters lead to a node. */
    private final int[] depths;

    private int nodes = 2;
    private final int size;
    private final int unknown;
    private final int opening;
    private final int closing;

    /**
     * @param pieces the pieces in the order of their ids; those that continue a word begin with {@code ##}
     * @throws IllegalArgumentException if one of [UNK], [CLS] and [SEP] is missing
     */
    Vocabulary(List<String> pieces) {
        int characters = pieces.stream().mapToInt(String::length).sum();
        edges = new long[2 * Integer.highestOneBit(characters + 1)];
        targets = new int[edges.length];
        ids = new int[characters + 2];
        depths = new int[characters + 2];
        Arrays.fill(edges, NONE);
        Arrays.fill(ids, NONE);
        size = pieces.size();
        for (int id = 0; id < size; id++) {
            add(pieces.get(id), id);
        }
        unknown = required("[UNK]");
        opening = required("[CLS]");
        closing = required("[SEP]");
    }

    /** The number of pieces. */
    int size() {
        return size;
    }

    /** The id that opens a window. */
    int opening() {
        return opening;
    }

    /** The id that closes a window. */
    int closing() {
        return closing;
    }

    /** The id of a piece that is a whole word, or -1. */
    int idOf(String word) {
        int node = longest(word.toCharArray(), 0, word.length());
        return node != NONE && depths[node] == word.length() ? ids[node] : NONE;
    }

    /**
     * Appends the ids of a word's pieces, each the longest that fits, or the unknown id where no pieces cover the word
     * (Wu et al., "Google's Neural Machine Translation System", 2016; Devlin et al., "BERT", NAACL 2019).
     *
     * @param word holds the normalised word in its first {@code length} characters
     */
    void split(char[] word, int length, Words words) {
        int begun = words.pieces();
        int at = 0;
        while (at < length) {
            int node = longest(word, at, length);
            if (node == NONE) {
                words.dropPieces(begun);
                break;
            }
            words.addPiece(ids[node]);
            at += depths[node];
        }
        if (words.pieces() == begun) {
            words.addPiece(unknown);
        }
    }

    /** Appends the unknown id, for a word that is not to be split. */
    void unknown(Words words) {
        words.addPiece(unknown);
    }

    private int longest(char[] word, int from, int length) {
        int found = NONE;
        int node = from == 0 ? START_OF_WORD : REST_OF_WORD;
        for (int i = from; i < length; i++) {
            int slot = slot(node, word[i]);
            if (edges[slot] == NONE) {
                break;
            }
            node = targets[slot];
            if (ids[node] != NONE) {
                found = node;
            }
        }
        return found;
    }

    private void add(String piece, int id) {
        boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
        int node = continues ? REST_OF_WORD : START_OF_WORD;
        int begin = continues ? CONTINUES.length() : 0;
        for (int i = begin; i < piece.length(); i++) {
            node = step(node, piece.charAt(i), i - begin + 1);
        }
        ids[node] = id;
    }

    private int step(int node, char character, int depth) {
        int slot = slot(node, character);
        if (edges[slot] == NONE) {
            edges[slot] = edge(node, character);
            targets[slot] = nodes;
            depths[nodes] = depth;
            nodes++;
        }
        return targets[slot];
    }

    /** Where the edge is, or where it would go. */
    private int slot(int node, char character) {
        long edge = edge(node, character);
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & (edges.length - 1);
        while (edges[slot] != edge && edges[slot] != NONE) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private static long edge(int node, char character) {
        return (long) node << Character.SIZE | character;
    }

    private int required(String piece) {
        int id = idOf(piece);
        if (id == NONE) {
            throw new IllegalArgumentException("no " + piece + " among " + size + " word pieces");
        }
        return id;
    }
}
