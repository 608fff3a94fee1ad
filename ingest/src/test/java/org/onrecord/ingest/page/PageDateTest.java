// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-04 | 2031-03-04",
                "2031-03-04T09:30:00Z | 2031-03-04T09:30:00Z",
                "2031-03-04T09:30:00.123+0100 | 2031-03-04T09:30:00+01:00",
                "2031-03-04 09:30 | 2031-03-04",
                "Tue, 04 Mar 2031 09:30:00 GMT | 2031-03-04T09:30:00Z",
                "Published 9:30 p.m. EST March 4, 2031 | 2031-03-04T21:30:00-05:00",
                "4th of March, 2031 | 2031-03-04",
                "20310304 | 2031-03-04",
                "1930383000 | 2031-03-04T09:30:00Z",
                "1930383000000 | 2031-03-04T09:30:00Z",
                "31/03/2031 | 2031-03-31",
                "03/31/2031 | 2031-03-31",
                "03/04/2031 | none",
                "2031-02-30 | none",
                "yesterday | none"
            })
    void reads(String text, String date) {
        assertThat(String.valueOf(PageDate.read(text)).replace("null", "none")).isEqualTo(date);
    }
}
