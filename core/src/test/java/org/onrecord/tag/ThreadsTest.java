// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.segment.Segmenter;

/** Who reads when: a thread for each document, and those that are left over for their windows. */
class ThreadsTest {

    private static final String PARAGRAPH =
            "“The ferry sails on Monday,” Mayor Zoë Lund said. Bo Reyes denied that she said the ferry “is safe”.\n\n";

    @Test
    void howeverManyThreadsReadTheyFindTheSame() throws ModelException {
        SegmentedDocument document = new Segmenter().segment(Document.of("test", PARAGRAPH.repeat(60)));
        try (Tagger one = Tagger.english(EnglishModel.SMALL)) {
            assertThat(one.withThreads(3).tag(document)).isEqualTo(one.tag(document));
            assertThat(one.withThreads(3).scores(document)).isEqualTo(one.scores(document));
        }
    }

    @Test
    @Timeout(30)
    void whatIsLeftOverHelps() throws InterruptedException {
        CountDownLatch helped = new CountDownLatch(2);
        Threads threads = new Threads(3);
        threads.during(() -> {
            threads.help(helped::countDown);
            return "read";
        });
        assertThat(helped.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyHelpsWhereEachThreadHasADocument() {
        AtomicInteger helped = new AtomicInteger();
        Threads threads = new Threads(2);
        String read = threads.during(() -> threads.during(() -> {
            threads.help(helped::incrementAndGet);
            return "read";
        }));
        assertThat(read).isEqualTo("read");
        assertThat(helped).hasValue(0);
    }

    @Test
    void lessThanOneIsRefused() {
        assertThatThrownBy(() -> new Threads(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
