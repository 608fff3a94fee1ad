// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Relation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.store.Query.Named.Name;
import org.onrecord.store.QueryScanner.Part;

/** Reads one condition of a query: a field with its value, or words. */
final class ConditionReader {

    private final QueryScanner scanner;
    private final Part part;

    ConditionReader(QueryScanner scanner, Part part) {
        this.scanner = scanner;
        this.part = part;
    }

    Query read() throws QuerySyntaxException {
        return switch (part.field().toLowerCase(Locale.ROOT)) {
            case "" -> new Query.Words(words(), part.prefix());
            case "speaker" -> new Query.Named(Name.SPEAKER, words(), part.prefix());
            case "person" -> new Query.OfPerson(whole());
            case "role" -> new Query.Named(Name.ROLE, words(), part.prefix());
            case "outlet" -> new Query.Named(Name.OUTLET, words(), part.prefix());
            case "document" -> new Query.InDocument(words(), part.prefix());
            case "act" -> new Query.OfAct(one(Act.class));
            case "medium" -> new Query.OfMedium(one(Medium.class));
            case "quotation" -> new Query.OfQuotation(one(Quotation.class));
            case "type" -> new Query.OfType(one(SpeakerType.class));
            case "relation" -> new Query.Relating(one(Relation.class));
            case "asserted" -> new Query.Asserted(yesOrNo());
            case "after" -> new Query.After(date());
            case "before" -> new Query.Before(date());
            default ->
                throw scanner.wrong(
                        "no field '" + part.field()
                                + "'; there are speaker, person, role, act, medium, outlet, quotation, asserted, type, relation, document, after, before",
                        part);
        };
    }

    private String words() throws QuerySyntaxException {
        if (part.value().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw scanner.wrongValue("a word is missing", part);
        }
        return part.value();
    }

    private <E extends Enum<E>> E one(Class<E> values) throws QuerySyntaxException {
        String wanted = whole().replaceAll("[ -]", "_");
        for (E value : values.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(wanted)) {
                return value;
            }
        }
        String all = Arrays.stream(values.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw scanner.wrongValue("no " + part.field() + " '" + part.value() + "'; there are " + all, part);
    }

    private boolean yesOrNo() throws QuerySyntaxException {
        return switch (whole().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw scanner.wrongValue("'" + part.value() + "' is neither yes nor no", part);
        };
    }

    private PartialDate date() throws QuerySyntaxException {
        try {
            return Dates.partial(whole());
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw scanner.wrongValue("'" + part.value() + "' is no date like 2026-01-26, 2026-01 or 2026", part);
        }
    }

    private String whole() throws QuerySyntaxException {
        if (part.prefix()) {
            throw scanner.wrongValue("* goes with words and names, not with " + part.field(), part);
        }
        return part.value();
    }
}
