// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Where the files of a model are. */
sealed interface ModelFiles {

    /** How many bytes of a hash are told. */
    int FINGERPRINT_BYTES = 6;

    /** What to call a file in messages. */
    String place(String name);

    /**
     * The content of a file, in memory outside of the heap.
     *
     * @throws ModelException if there is no such file, or if it cannot be read
     */
    ByteBuffer bytes(String name) throws ModelException;

    default List<String> lines(String name) throws ModelException {
        return StandardCharsets.UTF_8.decode(bytes(name)).toString().lines().toList();
    }

    /** See {@link Tagger#fingerprint(Path)}. */
    default String fingerprint() throws ModelException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes("parameters.txt"));
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** A model that comes with the program. */
    record OnClassPath(EnglishModel model) implements ModelFiles {

        @Override
        public String place(String name) {
            return "class path:" + model.resources() + name;
        }

        @Override
        public ByteBuffer bytes(String name) throws ModelException {
            URL resource = ModelFiles.class.getResource(model.resources() + name);
            if (resource == null) {
                throw new ModelException(
                        switch (model) {
                            case DEFAULT -> "no model on the class path: " + model.resources() + name + " is missing";
                            case SMALL -> "this build has no small model: " + place(name) + " is missing";
                        });
            }
            try {
                return bytes(resource.openConnection());
            } catch (IOException e) {
                throw new ModelException("cannot read " + place(name), e);
            }
        }

        /** Read at once into the memory that the runtime takes it from; a resource that does not tell its length, by way of an array. */
        private static ByteBuffer bytes(URLConnection resource) throws IOException {
            int length = resource.getContentLength();
            try (InputStream in = resource.getInputStream();
                    ReadableByteChannel channel = Channels.newChannel(in)) {
                if (length < 0) {
                    byte[] bytes = in.readAllBytes();
                    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
                }
                ByteBuffer bytes = ByteBuffer.allocateDirect(length);
                while (bytes.hasRemaining()) {
                    if (channel.read(bytes) < 0) {
                        throw new EOFException("after " + bytes.position() + " of " + bytes.limit() + " bytes");
                    }
                }
                return bytes.flip();
            }
        }
    }

    /** A model of one's own. */
    record InFolder(Path folder) implements ModelFiles {

        @Override
        public String place(String name) {
            return folder.resolve(name).toString();
        }

        @Override
        public ByteBuffer bytes(String name) throws ModelException {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new ModelException("no model in " + folder + ": " + name + " is missing");
            }
            try (FileChannel channel = FileChannel.open(file)) {
                return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            } catch (IOException e) {
                throw new ModelException("cannot read " + file, e);
            }
        }
    }
}
