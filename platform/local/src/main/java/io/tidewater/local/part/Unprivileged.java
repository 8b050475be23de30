package io.tidewater.local.part;

import io.tidewater.local.LocalException;
import io.tidewater.local.machine.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program that refuses to be root. An empty user namespace hides that we are, and files stay ours; where the
 * kernel forbids that, the program runs as `nobody`, who then needs to reach the directory.
 */
final class Unprivileged {

    private static final Path NOWHERE = Path.of("/dev/null");
    private static final String NOBODY = "65534";

    private final List<String> prefix;
    private final boolean otherUser;

    private Unprivileged(List<String> prefix, boolean otherUser) {
        this.prefix = prefix;
        this.otherUser = otherUser;
    }

    static Unprivileged ofThisProcess() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        if (Command.of(NOWHERE, "unshare", "-U", "true").run() == 0) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        return new Unprivileged(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    List<String> command(List<String> line) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(line);
        return List.copyOf(whole);
    }

    /** Makes a directory that the program may fill. */
    void own(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new LocalException("cannot create " + directory, e);
        }
        if (otherUser) {
            Command.of(NOWHERE, "chown", "-R", NOBODY + ":" + NOBODY, directory.toString())
                    .mustRun("chown " + directory);
        }
    }
}
