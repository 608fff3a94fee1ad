// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import org.onrecord.corpus.PeopleEdit;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.RecordedPerson;
import tools.jackson.core.JsonGenerator;

/** People and what was decided on them, as programs read it. */
final class PersonJson {

    private PersonJson() {}

    static String of(RecordedPerson person) {
        return Written.of(json -> {
            json.writeStartObject();
            write(json, person);
            json.writeEndObject();
        });
    }

    /** The fields of somebody. */
    static void write(JsonGenerator json, RecordedPerson person) {
        json.writeStringProperty("id", person.id());
        json.writeStringProperty("name", person.name());
        json.writeStringProperty("type", person.type().label());
        json.writeArrayPropertyStart("names");
        person.names().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("roles");
        for (RecordedPerson.Held held : person.roles()) {
            json.writeStartObject();
            json.writeStringProperty("role", held.role());
            json.writeStringProperty("first", held.first());
            json.writeStringProperty("last", held.last());
            json.writeNumberProperty("documents", held.documents());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("documents", person.documents());
    }

    static void write(JsonGenerator json, RecordedEdit edit) {
        json.writeStartObject();
        json.writeNumberProperty("number", edit.number());
        fields(json, edit.edit());
        json.writeBooleanProperty("undone", edit.undone());
        json.writeName("made");
        json.writeStartObject();
        json.writeStringProperty("author", edit.by().author());
        json.writeStringProperty("at", edit.by().at().toString());
        json.writeStringProperty("note", edit.by().note());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, PeopleEdit edit) {
        if (edit instanceof PeopleEdit.Merge merge) {
            json.writeStringProperty("kind", "merge");
            json.writeStringProperty("person", merge.from());
            json.writeStringProperty("into", merge.into());
        } else if (edit instanceof PeopleEdit.Split split) {
            json.writeStringProperty("kind", "split");
            json.writeStringProperty("person", split.from());
            json.writeStringProperty("as", split.as());
            json.writeArrayPropertyStart("documents");
            split.documents().stream().sorted().forEach(json::writeString);
            json.writeEndArray();
        } else if (edit instanceof PeopleEdit.Rename rename) {
            json.writeStringProperty("kind", "rename");
            json.writeStringProperty("person", rename.identity());
            json.writeStringProperty("name", rename.name());
        } else if (edit instanceof PeopleEdit.Undo undo) {
            json.writeStringProperty("kind", "undo");
            json.writeNumberProperty("decision", undo.edit() + 1);
        }
    }
}
