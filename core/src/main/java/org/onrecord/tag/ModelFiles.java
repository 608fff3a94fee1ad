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
     * The content of a file.
     *
     * @throws ModelException if there is no such file, or if it cannot be read
     */
    byte[] bytes(String name) throws ModelException;

    default List<String> lines(String name) throws ModelException {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
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
        public byte[] bytes(String name) throws ModelException {
            URL resource = ModelFiles.class.getResource(model.resources() + name);
            if (resource == null) {
                throw new ModelException(
                        switch (model) {
                            case DEFAULT -> "no model on the class path: " + model.resources() + name + " is missing";
                            case SMALL -> "this build has no small model: " + place(name) + " is missing";
                        });
            }
            try (InputStream in = resource.openStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new ModelException("cannot read " + place(name), e);
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
        public byte[] bytes(String name) throws ModelException {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new ModelException("no model in " + folder + ": " + name + " is missing");
            }
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new ModelException("cannot read " + file, e);
            }
        }
    }
}
