// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Document;
import org.onrecord.statement.Medium;

/** The medium of a statement whose own words tell none, by the model and by what the article tells around it. */
class MediumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rolf Aune came to a rally on the quay. The crowd cheered his speech. | SPEECH",
                "Rolf Aune came to the office on the quay. The clerks left his desk. | UNSPECIFIED"
            })
    void is_taken_from_the_article_around_it(String lead, Medium medium) throws Exception {
        try (Pipeline pipeline = Pipeline.english()) {
            assertThat(pipeline.read(Document.of("aune", lead + "\n\n“It leaks,” Aune said.\n"))
                            .statements())
                    .last()
                    .returns(
                            medium,
                            statement -> Objects.requireNonNull(statement.circumstances())
                                    .medium());
        }
    }
}
