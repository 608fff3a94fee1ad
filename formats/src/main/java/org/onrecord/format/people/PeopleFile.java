// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.people.People;

/**
 * A people file: JSON as <a href="http://www.popoloproject.com/specs/">Popolo</a> has it, or CSV with one office a row
 * under the columns {@code id, name, other_names, gender, role, organization, area, start_date, end_date}, of which only
 * {@code id} and {@code name} must be there. Both in UTF-8. What a file says besides is passed over.
 */
public final class PeopleFile {

    private static final String MARK = "\uFEFF";

    private PeopleFile() {}

    /**
     * Reads a people file; JSON is told from CSV by how it begins.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedPeopleException if it is neither, or says what cannot be so; it names the place and the value
     */
    public static People read(Path file) throws IOException, MalformedPeopleException {
        return parse(text(file), file.toString());
    }

    /**
     * The same for a file that has been read.
     *
     * @param source what the file is called in messages
     */
    public static People parse(String text, String source) throws MalformedPeopleException {
        String content = text.startsWith(MARK) ? text.substring(1) : text;
        boolean json =
                content.stripLeading().startsWith("{") || content.stripLeading().startsWith("[");
        return json ? new PopoloPeople(source).read(content) : new CsvPeople(source).read(content);
    }

    private static String text(Path file) throws IOException, MalformedPeopleException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new MalformedPeopleException(file.toString(), "as a whole", "not a text in UTF-8");
        }
    }
}
