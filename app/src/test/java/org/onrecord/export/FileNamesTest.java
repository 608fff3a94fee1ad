// SPDX-License-Identifier: Apache-2.0
package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.news.example/a/b.html?c=1, news.example-a-b.html-c-1",
        "folder/article.txt, folder-article",
        "../../etc/passwd, etc-passwd",
        "export.csv#17, export.csv-17",
        "-, document",
        "CON\u0000:*?, CON"
    })
    void names_are_safe(String id, String name) {
        assertThat(FileNames.safe(id)).isEqualTo(name);
    }

    @Test
    void long_names_are_cut_and_stay_different() {
        String one = FileNames.safe("https://news.example/" + "a".repeat(300) + "1");
        String other = FileNames.safe("https://news.example/" + "a".repeat(300) + "2");

        assertThat(one).hasSizeLessThanOrEqualTo(120).isNotEqualTo(other);
    }

    @Test
    void names_of_one_run_are_different() {
        FileNames names = new FileNames();

        assertThat(names.of("a/b")).isEqualTo("a-b");
        assertThat(names.of("a-b")).isEqualTo("a-b-2");
        assertThat(names.of("A b")).isEqualTo("A-b-3");
    }
}
