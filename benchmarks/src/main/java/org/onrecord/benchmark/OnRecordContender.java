// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.tag.EnglishModel;

/** On Record with one of its models. */
abstract class OnRecordContender implements Contender {

    private final EnglishModel model;

    private @Nullable Pipeline pipeline;

    private OnRecordContender(EnglishModel model) {
        this.model = model;
    }

    /** With the model that it takes where nothing is said. */
    public static final class WithDefault extends OnRecordContender {

        public WithDefault() {
            super(EnglishModel.DEFAULT);
        }
    }

    /** With the model for archives. */
    public static final class WithSmall extends OnRecordContender {

        public WithSmall() {
            super(EnglishModel.SMALL);
        }
    }

    @Override
    public String name() {
        return model == EnglishModel.DEFAULT ? "onrecord" : "onrecord, small";
    }

    @Override
    public void load() throws Exception {
        pipeline = Pipeline.english(model);
    }

    @Override
    public int read(String text) {
        return Objects.requireNonNull(pipeline)
                .read(Document.of("text", text))
                .statements()
                .size();
    }
}
