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
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a model are.
 *
 * @param folder the folder; absent for the model that is on the class path
 */
record ModelFiles(@Nullable Path folder) {

    private static final int FINGERPRINT_BYTES = 6;
    private static final String CLASS_PATH = "/org/onrecord/model/en/";

    List<String> lines(String name) throws ModelException {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    byte[] bytes(String name) throws ModelException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (ModelException e) {
            throw e;
        } catch (IOException e) {
            throw new ModelException("cannot read " + place(name), e);
        }
    }

    /** See {@link Tagger#fingerprint}. */
    String fingerprint() throws ModelException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes("parameters.txt"));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** What to call a file in messages. */
    String place(String name) {
        return folder == null
                ? "class path:" + CLASS_PATH + name
                : folder.resolve(name).toString();
    }

    private InputStream open(String name) throws IOException {
        if (folder != null) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new ModelException("no model in " + folder + ": " + name + " is missing");
            }
            return Files.newInputStream(file);
        }
        URL resource = ModelFiles.class.getResource(CLASS_PATH + name);
        if (resource == null) {
            throw new ModelException("no model on the class path: " + CLASS_PATH + name + " is missing");
        }
        return resource.openStream();
    }
}
