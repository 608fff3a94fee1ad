// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.List;
import org.onrecord.store.Query;
import org.onrecord.store.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What is sought in the record. */
final class QueryArgument {

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = {
                "words, \"phrases\", beginnings*, AND, OR, NOT or -, parentheses, and fields with a value: speaker, role, act, medium, outlet, quotation, asserted, type, relation, document, person (by id), after, before.",
                "Without it, everything. Put it in single quotation marks, and -- before it if it begins with -"
            })
    private List<String> words = List.of();

    /** The query; wrong usage if it is none. */
    Query parsed(CommandLine command) {
        try {
            return Query.parse(String.join(" ", words));
        } catch (QuerySyntaxException malformed) {
            throw new ParameterException(command, "query: " + malformed.getMessage(), malformed);
        }
    }
}
