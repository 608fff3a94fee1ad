// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP's quotation attribution (Muzny et al., "A Two-stage Sieve Approach for Quote Attribution", EACL 2017)
 * with everything that it needs, as its manual sets it up, on one thread. Its licence is the GPL, so this class is
 * compiled only where the Maven profile "corenlp" is named, and nothing of it is published.
 */
public final class CoreNlpContender implements Contender {

    private @Nullable StanfordCoreNLP pipeline;

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public void load() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        settings.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public int read(String text) {
        CoreDocument document = new CoreDocument(text);
        Objects.requireNonNull(pipeline).annotate(document);
        return document.quotes().size();
    }
}
