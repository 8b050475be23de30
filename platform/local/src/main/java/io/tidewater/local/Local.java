package io.tidewater.local;

import java.util.Arrays;

/** The program behind the Makefile: up, supervise, down, reset, status. */
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

    private static int run(String command, String... arguments) {
        Layout layout = Layout.fromEnvironment();
        var catalogue = new Catalogue(layout, Settings.from(System.getenv()));
        return switch (command) {
            case "up" -> new Up(layout, catalogue).run(Arrays.asList(arguments).contains("--detach"));
            case "supervise" -> new Region(layout, catalogue).supervise();
            case "down" -> new Down(layout, catalogue).run();
            case "reset" -> new Down(layout, catalogue).reset();
            case "status" -> new Status(layout, catalogue).run();
            default -> throw new LocalException("unknown command '%s'; see make help".formatted(command));
        };
    }
}
