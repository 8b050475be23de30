package io.tidewater.local.part;

import io.tidewater.local.LocalException;
import io.tidewater.local.machine.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A Boot jar laid out as files beside its cache of loaded classes; made once per content of the jar. */
record UnpackedJar(Path directory, String name, String fingerprint, Path log) {

    /** Exit codes from here on name the signal that ended a program: such a training is done again. */
    private static final int KILLED = 128;

    Path jar() {
        return home().resolve(name + ".jar");
    }

    ClassCache cache() {
        return new ClassCache(home().resolve(name + ".aot"));
    }

    void unpack(Path source, Consumer<String> note) {
        if (!Files.exists(jar())) {
            note.accept("unpacking");
            dropOthers();
            extract(source);
        }
    }

    /** Starts the program up to its refreshed context, which needs the database, and keeps the classes it loaded. */
    void train(JavaProgram java, Map<String, String> environment, Consumer<String> note) {
        if (!cache().tried()) {
            note.accept("training the start-up cache, once per build");
            train(java, environment);
        }
    }

    private void extract(Path source) {
        Path partial = directory.resolve("partial");
        Tree.delete(partial);
        var line = JavaProgram.withHeap(128)
                .with("-Djarmode=tools", "-jar", source.toString(), "extract", "--destination", partial.toString())
                .line();
        new Command(line, Map.of(), log).mustRun("unpacking " + source);
        try {
            Files.move(partial, home());
        } catch (IOException e) {
            throw new LocalException("cannot unpack " + source + ": " + e.getMessage(), e);
        }
    }

    private void train(JavaProgram java, Map<String, String> environment) {
        var line = java.with(cache().recording())
                .with("-Dspring.context.exit=onRefresh", "-jar", jar().toString())
                .line();
        if (new Command(line, environment, log).run() < KILLED) {
            cache().markTried();
        }
    }

    private void dropOthers() {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> old = Files.list(directory)) {
                List.copyOf(old.toList()).forEach(Tree::delete);
            }
        } catch (IOException e) {
            throw new LocalException("cannot clear " + directory, e);
        }
    }

    private Path home() {
        return directory.resolve(fingerprint);
    }
}
