// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.ingest.Output;
import org.onrecord.statement.ArticleRecord;

/** All records in one file, behind those that earlier runs with the same state wrote. */
final class ContinuedFile implements Destination {

    private final String name;
    private final FileChannel file;
    private final Writer out;
    private final RecordWriter records;
    private long length;

    /**
     * @param format one that can be continued
     * @param kept how many bytes of the file are to stay; what follows them is cut off
     * @throws IOException if it does not have so many: what is missing would not be read again
     */
    ContinuedFile(Path path, Format format, Look look, long kept) throws IOException {
        this.name = nameOf(path);
        requireLength(path, kept);
        this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.length = kept;
        file.truncate(length).position(length);
        this.out = Channels.newWriter(file, StandardCharsets.UTF_8);
        this.records = length > 0 ? format.behind(out, look) : format.to(out, look);
    }

    private static void requireLength(Path path, long kept) throws IOException {
        long length = Files.exists(path) ? Files.size(path) : 0;
        if (length < kept) {
            throw new IOException(path + ": has " + length + " bytes, but by the --state " + kept
                    + " were written, which are not read again; delete the state to begin anew");
        }
    }

    /** What a state knows such a file by. */
    static String nameOf(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public void write(TextInput input, ArticleRecord record) throws IOException {
        records.write(record);
        out.flush();
        length = file.position();
    }

    @Override
    public Output output() {
        return new Output() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long length() {
                return length;
            }
        };
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
