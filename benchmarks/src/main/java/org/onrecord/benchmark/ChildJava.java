// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start another process of the same Java with the same class path. */
final class ChildJava {

    private ChildJava() {}

    static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
