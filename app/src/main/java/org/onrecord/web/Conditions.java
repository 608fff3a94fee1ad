// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Query;
import org.onrecord.store.QuerySyntaxException;
import org.onrecord.store.Sort;

/**
 * What a person seeks: a query as typed, and conditions that were chosen from lists beside it.
 *
 * @param typed the query; empty where nothing is sought
 * @param chosen conditions such as {@code act:denial}, all of which must hold
 * @param sort the order
 */
record Conditions(String typed, List<String> chosen, Sort sort) {

    private static final int LONGEST = 2_000;

    Conditions {
        chosen = List.copyOf(chosen);
    }

    /** What an address asks for: {@code q}, any number of {@code with}, and {@code sort}. */
    static Conditions of(Context request) {
        String typed = Objects.requireNonNullElse(Submission.given(request.queryParam("q")), "");
        List<String> chosen = request.queryParams("with").stream()
                .filter(condition -> !condition.isBlank())
                .distinct()
                .toList();
        if (typed.length() + chosen.stream().mapToInt(String::length).sum() > LONGEST) {
            throw Refusal.wrong("a query may have " + LONGEST + " characters", typed);
        }
        return new Conditions(typed, chosen, sort(request.queryParam("sort"), typed));
    }

    private static Sort sort(@Nullable String name, String typed) {
        if (name == null || name.isBlank()) {
            return typed.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
        }
        return Named.value(Sort.class, name, "sort");
    }

    /**
     * The query that all of it makes.
     *
     * @throws Refusal if it cannot be understood; names the place
     */
    Query query() {
        List<Query> all = Stream.concat(typed.isEmpty() ? Stream.of() : Stream.of(typed), chosen.stream())
                .map(Conditions::parsed)
                .toList();
        return switch (all.size()) {
            case 0 -> parsed("");
            case 1 -> all.get(0);
            default -> new Query.And(all);
        };
    }

    private static Query parsed(String query) {
        try {
            return Query.parse(query);
        } catch (QuerySyntaxException misunderstood) {
            throw Refusal.wrong(String.valueOf(misunderstood.getMessage()), query);
        }
    }

    /** Whether nothing is asked for, so that everything is found. */
    boolean isEmpty() {
        return typed.isEmpty() && chosen.isEmpty();
    }

    Conditions with(String condition) {
        List<String> more = new ArrayList<>(chosen);
        more.add(condition);
        return new Conditions(typed, more, sort);
    }

    Conditions without(String condition) {
        return new Conditions(
                typed, chosen.stream().filter(one -> !one.equals(condition)).toList(), sort);
    }

    Conditions sorted(Sort order) {
        return new Conditions(typed, chosen, order);
    }

    /** The same as the query of an address, for a page or a call. */
    String address(String path) {
        String conditions = chosen.stream()
                .map(condition -> "&with=" + Locations.encoded(condition))
                .collect(Collectors.joining());
        return path + (path.contains("?") ? "&q=" : "?q=") + Locations.encoded(typed) + conditions + "&sort="
                + Named.label(sort);
    }
}
