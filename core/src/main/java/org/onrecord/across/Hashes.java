// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;

/** 64-bit hashes of runs of words: the same on every machine, with bits mixed so that their order is arbitrary. */
final class Hashes {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    /** FNV-1a over the UTF-16 units of the words, finished by the mixer of SplitMix64. */
    static long of(List<String> words) {
        long hash = BASIS;
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                hash = (hash ^ word.charAt(at)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
