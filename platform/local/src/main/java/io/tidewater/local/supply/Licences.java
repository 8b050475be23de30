package io.tidewater.local.supply;

import io.tidewater.local.LocalException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds what we ship against the licences we allow. */
public final class Licences {

    private Licences() {}

    /** Prints what may not be shipped; the first argument is the policy, the others are lists in CycloneDX. */
    public static boolean hold(PrintStream out, String... arguments) {
        if (arguments.length < 2) {
            throw new LocalException("licences needs a policy and the lists to check");
        }
        LicencePolicy policy = LicencePolicy.read(Path.of(arguments[0]));
        List<Path> lists = Stream.of(arguments).skip(1).map(Path::of).toList();
        List<String> objections = policy.objections(lists);
        objections.forEach(objection -> out.println("licences: " + objection));
        out.printf("licences: %d lists read, %d objections%n", lists.size(), objections.size());
        return objections.isEmpty();
    }
}
