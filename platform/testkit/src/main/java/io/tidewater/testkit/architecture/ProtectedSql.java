package io.tidewater.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads of protected tables stand only in classes that ask for a scope.
 *
 * <p>A table is protected when its migration gives it an owner and a unit. The SQL is found where the compiler put it: in
 * the constants of the class files, however it was put together in the source.
 */
final class ProtectedSql {

    private static final Pattern TABLE = Pattern.compile(
            "create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)\\s*\\((.*?)\\)\\s*(?:;|partition|with)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("\\borg_path\\s+ltree", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER = Pattern.compile("\\bowner_id\\s+uuid", Pattern.CASE_INSENSITIVE);
    private static final List<String> SCOPE =
            List.of("io.tidewater.platform.scope.Scope;", "io.tidewater.platform.scope.ProtectedTable");

    private final Set<String> tables;

    private ProtectedSql(Set<String> tables) {
        this.tables = tables;
    }

    /** The tables that the migrations in the folder protect. */
    static ProtectedSql ofMigrations(Path folder) {
        var tables = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".sql"))
                        .forEach(file -> tables.addAll(protectedBy(text(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ProtectedSql(tables);
    }

    static Set<String> protectedBy(String migration) {
        var tables = new TreeSet<String>();
        var found = TABLE.matcher(migration);
        while (found.find()) {
            if (UNIT.matcher(found.group(2)).find()
                    && OWNER.matcher(found.group(2)).find()) {
                tables.add(found.group(1));
            }
        }
        return tables;
    }

    /**
     * Classes that read a protected table without a scope.
     *
     * @param trusted simple names of classes that work for the system and for no person; each must need the trust
     */
    List<String> unscoped(List<CompiledClass> classes, Set<String> trusted) {
        var faults = new ArrayList<String>();
        var needed = new TreeSet<String>();
        for (String top :
                classes.stream().map(CompiledClass::topLevel).distinct().toList()) {
            var parts =
                    classes.stream().filter(part -> part.topLevel().equals(top)).toList();
            var simple = top.substring(top.lastIndexOf('.') + 1);
            boolean scoped = parts.stream().anyMatch(part -> SCOPE.stream().anyMatch(part::uses));
            for (String read : scoped ? List.<String>of() : reads(parts)) {
                needed.add(simple);
                if (!trusted.contains(simple)) {
                    faults.add("%s reads without a scope: %s".formatted(top, read));
                }
            }
        }
        trusted.stream()
                .filter(name -> !needed.contains(name))
                .forEach(name -> faults.add(name + " is trusted to read without a scope, but does not"));
        return faults;
    }

    private List<String> reads(List<CompiledClass> parts) {
        if (tables.isEmpty()) {
            return List.of();
        }
        var read = Pattern.compile(
                "\\b(?:from|join)\\s+(?:only\\s+)?(" + String.join("|", tables) + ")\\b(?!\\s*\\()",
                Pattern.CASE_INSENSITIVE);
        var delete = Pattern.compile("\\bdelete\\s+from\\b", Pattern.CASE_INSENSITIVE);
        return parts.stream()
                .flatMap(part -> part.constants().stream())
                .filter(text ->
                        read.matcher(delete.matcher(text).replaceAll("delete")).find())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .map(text -> text.substring(0, Math.min(text.length(), 120)))
                .distinct()
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
