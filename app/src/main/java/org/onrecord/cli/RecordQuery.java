// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Sort;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is sought in which record, and how much of it is shown. */
final class RecordQuery {

    @Mixin
    private QueryArgument query = new QueryArgument();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "the most to show, up to 1000 (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    /** The query; wrong usage if it is none. */
    Query query(CommandLine command) {
        return query.parsed(command);
    }

    /** How many to show at most. */
    int limit() {
        return limit;
    }

    /** The first page; wrong usage if the limit is too large, or less than nothing. */
    PageRequest page(Sort sort, CommandLine command) {
        try {
            return PageRequest.first(sort, limit);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, "--limit is from 0 to " + PageRequest.MOST + ", not " + limit, wrong);
        }
    }

    /** The record, which must be there. */
    RecordStore store(CommandLine command) throws StoreException {
        return database.existing(command);
    }
}
