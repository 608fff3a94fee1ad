// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements as JSON text, as columns keep them that nothing searches. Its fields are those of the program's records;
 * offsets count code points. Safe to share between threads.
 */
final class StatementCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();
    private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

    private final CodePoints codePoints;

    /** @param codePoints of the text that the statements stand in */
    StatementCodec(CodePoints codePoints) {
        this.codePoints = codePoints;
    }

    String written(List<Statement> statements) {
        return MAPPER.writeValueAsString(statements.stream()
                .map(statement -> moved(statement, codePoints::toCodePoint))
                .toList());
    }

    /** @throws IllegalArgumentException if it is no such text */
    List<Statement> read(String json) {
        try {
            return MAPPER.readValue(json, STATEMENTS).stream()
                    .map(statement -> moved(statement, codePoints::toUtf16))
                    .toList();
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("not statements: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Statement moved(Statement statement, IntUnaryOperator offset) {
        return Relocation.moved(
                statement, span -> new Span(offset.applyAsInt(span.start()), offset.applyAsInt(span.end())));
    }
}
