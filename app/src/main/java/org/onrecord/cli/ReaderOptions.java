// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.people.People;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.store.Reading;
import picocli.CommandLine.Mixin;

/** With what texts are read: a model, and what is known from outside them. */
final class ReaderOptions {

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Mixin
    private ModelOption model = new ModelOption();

    /** What tells this way of reading from others, found out without loading the model. */
    Reading reading() throws IOException {
        return new Reading(Version.number(), model.name() + people.fingerprint());
    }

    /** A pipeline with the model, to be closed by the caller. */
    Pipeline pipeline() throws IOException {
        People known = people.people();
        return model.pipeline().withPeople(known);
    }

    /**
     * Begins to load a pipeline with the model, to be closed by the caller.
     *
     * @param threads how many work at the same time, on one text where there is but one
     * @throws IOException if the people file cannot be read, or there is no such model: before anything is written
     */
    LoadingPipeline loading(int threads) throws IOException {
        People known = people.people();
        model.require();
        return new LoadingPipeline(() -> model.pipeline().withPeople(known).withThreads(threads));
    }
}
