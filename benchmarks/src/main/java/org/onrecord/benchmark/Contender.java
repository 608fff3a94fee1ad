// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

/**
 * A system that reads who said what. Has a constructor without parameters and is named by its class, so that one that this
 * module is not built with can be compared all the same. Used by one thread.
 */
public interface Contender {

    /** A short name of the system, in small letters. */
    String name();

    /** Gets ready to read. Called once, first. */
    void load() throws Exception;

    /** Reads a text as far as the system does and returns how many statements it holds. */
    int read(String text);
}
