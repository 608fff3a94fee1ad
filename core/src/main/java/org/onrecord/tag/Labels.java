// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.statement.Role;

/**
 * What a word is labelled with, as a number: 0 outside of all spans, then for each role one that begins a span and one
 * that continues it (the "BIO" scheme of Ramshaw and Marcus, "Text Chunking using Transformation-Based Learning", 1995).
 */
final class Labels {

    static final int OUTSIDE = 0;

    private static final List<Role> ROLES = List.of(Role.SOURCE, Role.CUE, Role.CONTENT);

    static final int COUNT = 1 + 2 * ROLES.size();

    private Labels() {}

    /** The names of the labels in the order of their numbers. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of("O"));
        for (Role role : ROLES) {
            String name = role.label().substring(0, 1).toUpperCase(Locale.ROOT)
                    + role.label().substring(1);
            names.add("B-" + name);
            names.add("I-" + name);
        }
        return names;
    }

    static boolean begins(int label) {
        return label % 2 == 1;
    }

    static boolean continues(int label) {
        return label > OUTSIDE && label % 2 == 0;
    }

    static int beginning(Role role) {
        return 1 + 2 * ROLES.indexOf(role);
    }

    static int continuing(Role role) {
        return 2 + 2 * ROLES.indexOf(role);
    }

    /** The role of a label that is not {@link #OUTSIDE}. */
    static Role role(int label) {
        return ROLES.get((label - 1) / 2);
    }

    /** Whether one label may follow another: a span continues only what is of its role. */
    static boolean mayFollow(int before, int label) {
        return !continues(label) || before == label || before == label - 1;
    }
}
