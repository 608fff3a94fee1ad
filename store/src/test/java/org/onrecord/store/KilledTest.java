// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.Articles.READING;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.statement.Statement;

/** A program that corrects the record is killed ({@code kill -9}) in the midst of it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledTest {

    private static final int CORRECTIONS = 7;

    @Test
    void what_was_corrected_before_a_kill_is_kept_whole(@TempDir Path folder) throws Exception {
        String location = folder.resolve("record.db").toString();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Correcting.class.getName(),
                        location)
                .redirectError(new File(folder.toFile(), "errors"))
                .start();
        int made = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            while (made < CORRECTIONS && out.readLine() != null) {
                made++;
            }
        }
        program.destroyForcibly().waitFor();
        assertThat(made).isEqualTo(CORRECTIONS);
        try (RecordStore store = RecordStore.open(location)) {
            int kept = store.corrections(Long.MAX_VALUE, PageRequest.MOST).size();
            assertThat(kept).isBetween(made, made + 1000);
            assertThat(store.check().faults()).isEmpty();
            assertThat(store.search(Query.parse("Cy"), PageRequest.first(Sort.NEWEST, 1))
                            .total())
                    .isEqualTo(kept % 2 == 0 ? 0 : 1);
        }
    }

    /** The program: renames a speaker to and fro, and says so each time, until it is killed. */
    static final class Correcting {

        private Correcting() {}

        public static void main(String[] location) throws Exception {
            try (RecordStore store = RecordStore.open(location[0])) {
                store.add(
                        Articles.read("a.txt", "[Bo Reyes|said|the boat is late].\n", "Lake Post", "2026-01-05"),
                        READING);
                Statement now = store.article("a.txt")
                        .orElseThrow()
                        .record()
                        .statements()
                        .get(0);
                while (true) {
                    Statement becomes = CorrectionContract.spokenBy(isReyes(now) ? "Cy Dorn" : "Bo Reyes", now);
                    long number = store.correct("a.txt", new Change(now, becomes), CorrectionContract.CY)
                            .number();
                    System.out.println(number);
                    now = becomes;
                }
            }
        }

        private static boolean isReyes(Statement statement) {
            return statement.speakers().get(0).name().equals("Bo Reyes");
        }
    }
}
