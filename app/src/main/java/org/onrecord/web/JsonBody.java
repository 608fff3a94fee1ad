// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of an object that a program sends; what is not as it should be is refused with its value. */
final class JsonBody {

    private JsonBody() {}

    static JsonNode object(String body) {
        try {
            JsonNode json = JsonMapper.shared().readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException malformed) {
            throw Refusal.wrong("this is not JSON: " + malformed.getOriginalMessage(), body);
        }
        throw Refusal.wrong("a JSON object is needed", body);
    }

    /** A text; absent where it is not given, null or blank. */
    static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Refusal.wrong("'" + name + "' is text", value.toString());
        }
        return Submission.given(value.stringValue());
    }

    static String required(JsonNode object, String name) {
        String text = text(object, name);
        if (text == null) {
            throw Refusal.wrong("'" + name + "' is needed", object.toString());
        }
        return text;
    }

    /** A list of texts, at least one. */
    static List<String> texts(JsonNode object, String name) {
        List<JsonNode> items = list(object, name);
        if (items == null
                || items.isEmpty()
                || !items.stream()
                        .allMatch(item -> item.isString() && !item.stringValue().isBlank())) {
            throw Refusal.wrong("'" + name + "' is a list of texts, at least one", object.toString());
        }
        return items.stream().map(JsonNode::stringValue).toList();
    }

    /** A number that is not negative. */
    static int number(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || !value.canConvertToInt() || value.intValue() < 0) {
            throw Refusal.wrong("'" + name + "' is a number that is not negative", object.toString());
        }
        return value.intValue();
    }

    /** A list; absent where it is not given. */
    static @Nullable List<JsonNode> list(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            throw Refusal.wrong("'" + name + "' is a list", value.toString());
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }
}
