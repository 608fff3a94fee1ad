// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills templates, which escape whatever they are given. Safe to share between threads. */
final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
    private final Frame frame;

    Pages(Frame frame) {
        this.frame = frame;
    }

    /** Answers with a page. */
    void show(Context request, String template, Object view) {
        StringOutput html = new StringOutput(1 << 14);
        engine.render(template + ".jte", Map.of("frame", frame, "view", view), html);
        Answers.html(request, html.toString());
    }
}
