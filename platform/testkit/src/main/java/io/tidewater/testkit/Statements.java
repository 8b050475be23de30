package io.tidewater.testkit;

import java.util.List;

/** Watches the SQL statements that an action sends: by its own thread and by the requests it makes through {@link Api}. */
public final class Statements {

    private Statements() {}

    /** What is watched. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }

    /** The statements in the order they were sent; a batch is one, {@code begin} and {@code commit} are none. */
    public static List<String> of(Action action) {
        var recorder = StatementRecorder.start();
        List<String> sent;
        try {
            action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            sent = recorder.stop();
        }
        return sent;
    }

    /** How many statements the action sends. */
    public static int count(Action action) {
        return of(action).size();
    }

    /** Fails, naming every statement, when the action sends more than the budget, or none at all. */
    public static void atMost(int budget, Action action) {
        var sent = of(action);
        if (sent.isEmpty()) {
            throw new AssertionError("no statement was seen, so a budget says nothing");
        }
        if (sent.size() > budget) {
            throw new AssertionError("%d statements, but the budget is %d:%n%s"
                    .formatted(sent.size(), budget, String.join(System.lineSeparator(), sent)));
        }
    }
}
