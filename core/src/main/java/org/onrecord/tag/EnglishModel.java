// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

/** The English models that may be on the class path. */
public enum EnglishModel {
    /** The most exact one. */
    DEFAULT("en"),
    /** One of fewer layers, for archives: faster and less exact. A build may lack it. */
    SMALL("en-small");

    private final String folder;

    EnglishModel(String folder) {
        this.folder = folder;
    }

    /** The folder of its files on the class path, with a slash at either end. */
    String resources() {
        return "/org/onrecord/model/" + folder + "/";
    }
}
