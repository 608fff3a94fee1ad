// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Has the encoders lie in the program's jar as they are: packing saves a fifth of them, and unpacking one takes a seventh of
 * the time in which an article is read. Run by the build: {@code java Uncompressed.java JAR}.
 */
final class Uncompressed {

    private Uncompressed() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        try (FileSystem entries = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "STORED"))) {
            for (Path encoder : encoders(entries)) {
                byte[] content = Files.readAllBytes(encoder);
                Files.write(encoder, content);
            }
        }
    }

    private static List<Path> encoders(FileSystem entries) throws IOException {
        try (Stream<Path> paths = Files.walk(entries.getPath("org/onrecord/model"))) {
            return paths.filter(path -> path.toString().endsWith(".onnx")).toList();
        }
    }
}
