// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as text. */
final class Written {

    private static final JsonFactory JSON = new JsonFactory();

    private Written() {}

    /** What is written of something. */
    interface Writing {
        void to(JsonGenerator json);
    }

    static String of(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            writing.to(json);
        }
        return out.toString();
    }
}
