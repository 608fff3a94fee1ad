// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start another process of the same Java with the same class path. */
final class ChildJava {

    private ChildJava() {}

    /**
     * The class path goes by the environment: ONNX Runtime 1.29.0 ends with signal 11 in a process whose command line is
     * longer than about 4,000 bytes.
     */
    static ProcessBuilder of(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }
}
