package io.tidewater.local;

import io.tidewater.local.sample.Sample;
import io.tidewater.local.supervise.PidFile;
import java.nio.file.Path;
import java.util.Arrays;

/** The program behind the Makefile: up, supervise, down, reset, status, sample. */
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
            default -> throw new LocalException("unknown command '%s'; see make help".formatted(command));
        };
    }
}
