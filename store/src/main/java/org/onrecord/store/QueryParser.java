// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.store.QueryScanner.Kind;
import org.onrecord.store.QueryScanner.Part;

/** Reads one query, by recursive descent. */
final class QueryParser {

    private static final int DEEPEST = 50;
    private static final int MOST_CONDITIONS = 100;

    private final QueryScanner scanner;
    private int depth;
    private int conditions;

    QueryParser(String text) {
        this.scanner = new QueryScanner(text);
    }

    Query parse() throws QuerySyntaxException {
        if (scanner.peek().kind() == Kind.END) {
            return Query.ALL;
        }
        Query query = alternatives();
        Part rest = scanner.peek();
        if (rest.kind() != Kind.END) {
            throw scanner.wrong("a ) without its (", rest);
        }
        return query;
    }

    private Query alternatives() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>(List.of(conditions()));
        while (scanner.peek().kind() == Kind.OR) {
            scanner.next();
            parts.add(conditions());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private Query conditions() throws QuerySyntaxException {
        List<Query> parts = new ArrayList<>(List.of(condition()));
        while (!scanner.peek().kind().ends()) {
            if (scanner.peek().kind() == Kind.AND) {
                scanner.next();
            }
            parts.add(condition());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    private Query condition() throws QuerySyntaxException {
        Part part = scanner.next();
        return switch (part.kind()) {
            case NOT -> new Query.Not(deeper(part, this::condition));
            case OPEN -> inParentheses(part);
            case VALUE -> counted(part);
            case AND, OR -> throw scanner.wrong("a condition is missing before " + part.kind(), part);
            case CLOSE -> throw scanner.wrong("a condition is missing before )", part);
            case END -> throw scanner.wrong("a condition is missing", part);
        };
    }

    private Query inParentheses(Part open) throws QuerySyntaxException {
        Query inside = deeper(open, this::alternatives);
        if (scanner.next().kind() != Kind.CLOSE) {
            throw scanner.wrong("a ( without its )", open);
        }
        return inside;
    }

    private Query counted(Part part) throws QuerySyntaxException {
        conditions++;
        if (conditions > MOST_CONDITIONS) {
            throw scanner.wrong("more than " + MOST_CONDITIONS + " conditions", part);
        }
        return new ConditionReader(scanner, part).read();
    }

    private interface Rule {
        Query read() throws QuerySyntaxException;
    }

    private Query deeper(Part at, Rule rule) throws QuerySyntaxException {
        depth++;
        if (depth > DEEPEST) {
            throw scanner.wrong("nested more than " + DEEPEST + " times", at);
        }
        Query read = rule.read();
        depth--;
        return read;
    }
}
