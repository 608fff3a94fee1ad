// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
     * Opens a file.
     *
     * @throws ModelException if there is no such file
     */
    InputStream open(String name) throws IOException;

    default List<String> lines(String name) throws ModelException {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    default byte[] bytes(String name) throws ModelException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (ModelException e) {
            throw e;
        } catch (IOException e) {
            throw new ModelException("cannot read " + place(name), e);
        }
    }

    /** See {@link Tagger#fingerprint(Path)}. */
    default String fingerprint() throws ModelException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes("parameters.txt"));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
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
        public InputStream open(String name) throws IOException {
            URL resource = ModelFiles.class.getResource(model.resources() + name);
            if (resource == null) {
                throw new ModelException(
                        switch (model) {
                            case DEFAULT -> "no model on the class path: " + model.resources() + name + " is missing";
                            case SMALL -> "this build has no small model: " + place(name) + " is missing";
                        });
            }
            return resource.openStream();
        }
    }

    /** A model of one's own. */
    record InFolder(Path folder) implements ModelFiles {

        @Override
        public String place(String name) {
            return folder.resolve(name).toString();
        }

        @Override
        public InputStream open(String name) throws IOException {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new ModelException("no model in " + folder + ": " + name + " is missing");
            }
            return Files.newInputStream(file);
        }
    }
}
