package org.sala.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("plain")
class WholeFileTest {

    private static final int A_MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void aFailureLeavesTheEarlierFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("booklet.pdf"), "earlier");

        assertThatThrownBy(() -> new WholeFile(file).write(out -> {
            write(out, new byte[100]);
            throw new IllegalStateException("broken");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("earlier");
        assertThat(names(folder)).containsExactly("booklet.pdf");
        new WholeFile(file).write(out -> write(out, "later".getBytes()));
        assertThat(file).hasContent("later");
    }

    @Test
    void aFullDiskIsNamedAndLeavesTheEarlierFile() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only root may mount a small disk (package mount)");
        try {
            Path file = Files.writeString(disk.resolve("booklet.pdf"), "earlier");

            assertThatThrownBy(() -> new WholeFile(file).write(out -> write(out, new byte[A_MEGABYTE]))).isInstanceOf(UnusableException.class)
                    .hasMessageContaining("is full").hasMessageContaining(disk.toString()).hasMessageContaining("print again");

            assertThat(file).hasContent("earlier");
            assertThat(names(disk)).containsExactly("booklet.pdf");
            new WholeFile(file).write(out -> write(out, "later".getBytes()));
            assertThat(file).hasContent("later");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new WholeFile(folder.resolve("none/booklet.pdf")).write(out -> { }))
                .isInstanceOf(UnusableException.class).hasMessageContaining("There is no folder");
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(path -> Files.isExecutable(Path.of(path, command[0])))) {
            return false;
        }
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    private static Stream<String> names(Path disk) throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
