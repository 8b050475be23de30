package io.tidewater.testkit.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The state a change is compared with: where this branch left main, or on main the commits before.
 *
 * @param revision a commit git knows
 */
record Predecessor(Path root, String revision) {

    private static final long PATIENCE_SECONDS = 20;

    /** The states to compare with; none, with a printed line, where there is no git or no earlier commit. */
    static List<Predecessor> all(Path root) {
        List<Predecessor> found = revisions(root)
                .distinct()
                .map(revision -> new Predecessor(root, revision))
                .toList();
        if (found.isEmpty()) {
            IO.println("No earlier state of the contracts in " + root + " to compare them with: skipped");
        }
        return found;
    }

    /** The text of a file at that state, its path relative to the root; empty when it was not there. */
    Optional<String> read(String path) {
        return git(root, "show", revision + ":" + path);
    }

    /** The files below a folder at that state, relative to the root. */
    List<String> files(String folder) {
        return git(root, "ls-tree", "-r", "--name-only", revision, "--", folder)
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    private static Stream<String> revisions(Path root) {
        var chosen = System.getProperty("contracts.base");
        if (chosen != null) {
            return git(root, "rev-parse", "--verify", chosen + "^{commit}").stream();
        }
        var head = git(root, "rev-parse", "HEAD");
        var fork = Stream.of("origin/main", "main")
                .flatMap(main -> git(root, "merge-base", "HEAD", main).stream())
                .findFirst();
        if (head.isEmpty() || (fork.isPresent() && !fork.equals(head))) {
            return fork.stream();
        }
        // On main itself: what is not committed yet against the tip, and the tip against the commit before.
        return Stream.concat(head.stream(), git(root, "rev-parse", "--verify", "HEAD~1").stream());
    }

    private static Optional<String> git(Path root, String... arguments) {
        try {
            Process git = new ProcessBuilder(
                            Stream.concat(Stream.of("git", "-C", root.toString()), Stream.of(arguments))
                                    .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
            return done ? Optional.of(output.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no git here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
