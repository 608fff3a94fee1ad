// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.store.Signature;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who changes the record, and why. */
final class AuthorOptions {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who does it, for the history (default: ${DEFAULT-VALUE})")
    private String author = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "why, for the history")
    private @Nullable String note;

    Signature signature(CommandLine command) {
        try {
            return Signature.now(author, note);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, "--by, --note: " + wrong.getMessage(), wrong);
        }
    }
}
