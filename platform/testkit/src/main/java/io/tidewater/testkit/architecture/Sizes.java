package io.tidewater.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The hard limits of size, and the largest that stay below them. */
final class Sizes {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int SHOWN = 10;

    private final List<Size> sources;
    private final List<Size> methods;

    /** Something with its number of lines. */
    private record Size(String name, int lines) {
        @Override
        public String toString() {
            return "%4d  %s".formatted(lines, name);
        }
    }

    Sizes(List<CompiledClass> classes, Path sourceFolder) {
        this.sources = classes.stream()
                .map(CompiledClass::source)
                .distinct()
                .filter(source -> Files.exists(sourceFolder.resolve(source)))
                .map(source -> new Size(source, lines(sourceFolder.resolve(source))))
                .sorted(Comparator.comparingInt(Size::lines).reversed())
                .toList();
        this.methods = classes.stream()
                .flatMap(type -> type.methods().stream()
                        .map(method -> new Size(simple(type.name()) + "." + method.name(), method.lines())))
                .sorted(Comparator.comparingInt(Size::lines).reversed())
                .toList();
    }

    /** What is larger than the house allows. */
    List<String> tooLarge() {
        return Stream.concat(over(sources, LONGEST_SOURCE), over(methods, LONGEST_METHOD))
                .toList();
    }

    /** The ten largest sources and methods, for whoever wants to keep them small. */
    String largest(String of) {
        return "%s: %d sources, median %d lines; the largest sources and methods:%n%s%n%s"
                .formatted(of, sources.size(), median(), shown(sources), shown(methods));
    }

    private int median() {
        return sources.isEmpty() ? 0 : sources.get(sources.size() / 2).lines();
    }

    private static Stream<String> over(List<Size> sizes, int limit) {
        return sizes.stream()
                .filter(size -> size.lines() > limit)
                .map(size -> "%s has %d lines, %d are allowed".formatted(size.name(), size.lines(), limit));
    }

    private static String shown(List<Size> sizes) {
        return String.join(
                System.lineSeparator(),
                sizes.stream().limit(SHOWN).map(Size::toString).toList());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
