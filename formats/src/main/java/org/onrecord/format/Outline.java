// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Statement;

/** The statements of one document, numbered from 1 for a person. */
final class Outline {

    private final List<Statement> statements;
    private final Map<String, Integer> numbers = new HashMap<>();

    Outline(List<Statement> statements) {
        this.statements = statements;
        for (Statement statement : statements) {
            numbers.put(statement.id(), numbers.size() + 1);
        }
    }

    /** The statement with an id, if it is one of these. */
    @Nullable
    Statement find(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : statements.get(number - 1);
    }

    int number(Statement statement) {
        return numbers.getOrDefault(statement.id(), 0);
    }

    /** In how many others a statement lies, one inside the other. */
    int depth(Statement statement) {
        int depth = 0;
        Statement outer = outer(statement);
        while (outer != null && depth < statements.size()) {
            depth++;
            outer = outer(outer);
        }
        return depth;
    }

    private @Nullable Statement outer(Statement statement) {
        return statement.within() == null ? null : find(statement.within());
    }
}
