package io.tidewater.local;

import io.tidewater.local.backup.BaseBackup;
import io.tidewater.local.backup.Restore;
import io.tidewater.local.image.Stamp;
import io.tidewater.local.part.Postgres;
import io.tidewater.local.sample.Sample;
import io.tidewater.local.supervise.PidFile;
import io.tidewater.local.supply.Licences;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The program behind the Makefile: up, supervise, down, reset, status, sample; stamp and licences for releases. */
public final class Local {

    private Local() {}

    /** Ends with 0 when the command did what it says, else with 1 after one line that says why not. */
    public static void main(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        try {
            System.exit(run(command, Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length)));
        } catch (LocalException e) {
            System.err.println("tidewater: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int sample(Layout layout, Addresses addresses, String... arguments) {
        if (arguments.length == 0 || arguments[0].isBlank()) {
            throw new LocalException("say where the sample is: make sample DATA=dir");
        }
        if (new PidFile(layout.pid("supervisor")).process().isEmpty()) {
            throw new LocalException("nothing is running; start it with make up");
        }
        var sample = new Sample(
                addresses.directory(),
                addresses.as("admin-1"),
                addresses.asService("sales"),
                addresses.asService("reporting"),
                System.out);
        return sample.load(Path.of(arguments[0])) ? 0 : 1;
    }

    /** Writes a saved image again, without what differs between two builds, and prints its digest. */
    private static int stamp(String... arguments) {
        if (arguments.length != 2) {
            throw new LocalException("stamp needs the archive to read and the one to write");
        }
        var when = Instant.ofEpochSecond(Long.parseLong(System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "0")));
        System.out.println(Stamp.of(Path.of(arguments[0]), Path.of(arguments[1]), when));
        return 0;
    }

    private static int backup(Layout layout, Settings settings, String... arguments) {
        if (arguments.length != 1) {
            throw new LocalException("backup needs the folder to write");
        }
        new BaseBackup(settings.port(Postgres.NAME), layout.data(Postgres.NAME))
                .take(Path.of(arguments[0]), System.out);
        return 0;
    }

    private static int restore(Layout layout, String... arguments) {
        if (arguments.length == 0) {
            throw new LocalException("restore needs a backup, and may be given the moment to stop at");
        }
        Optional<Instant> until = arguments.length > 1 ? Optional.of(Instant.parse(arguments[1])) : Optional.empty();
        new Restore(layout.data(Postgres.NAME), layout.archive()).lay(Path.of(arguments[0]), until, System.out);
        return 0;
    }

    private static int run(String command, String... arguments) {
        Layout layout = Layout.fromEnvironment();
        Settings settings = Settings.from(System.getenv());
        var catalogue = new Catalogue(layout, settings);
        var addresses = new Addresses(settings);
        return switch (command) {
            case "up" ->
                new Up(layout, catalogue, addresses)
                        .run(Arrays.asList(arguments).contains("--detach"));
            case "supervise" -> new Region(layout, catalogue, addresses).supervise();
            case "down" -> new Down(layout, catalogue).run();
            case "reset" -> new Down(layout, catalogue).reset();
            case "sample" -> sample(layout, addresses, arguments);
            case "status" -> new Status(layout, catalogue).run();
            case "backup" -> backup(layout, settings, arguments);
            case "restore" -> restore(layout, arguments);
            case "stamp" -> stamp(arguments);
            case "licences" -> Licences.hold(System.out, arguments) ? 0 : 1;
            default -> throw new LocalException("unknown command '%s'; see make help".formatted(command));
        };
    }
}
