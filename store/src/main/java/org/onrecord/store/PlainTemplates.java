// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Takes SQL as it is, but for lists of parameters; see {@link PlainSqlParser}. */
final class PlainTemplates implements TemplateEngine {

    private static final String LIST = "<ids>";

    private final TemplateEngine lists = new DefinedAttributeTemplateEngine();

    @Override
    public String render(String template, StatementContext context) {
        return template.contains(LIST) ? lists.render(template, context) : template;
    }
}
