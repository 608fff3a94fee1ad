// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.pipeline.Pipeline;

/** On Record with its default model. */
public final class OnRecordContender implements Contender {

    private @Nullable Pipeline pipeline;

    @Override
    public String name() {
        return "onrecord";
    }

    @Override
    public void load() throws Exception {
        pipeline = Pipeline.english();
    }

    @Override
    public int read(String text) {
        return Objects.requireNonNull(pipeline)
                .read(Document.of("text", text))
                .statements()
                .size();
    }
}
