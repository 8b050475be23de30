package io.tidewater.platform.event;

import java.lang.ScopedValue.CallableOp;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting and why: the actor, the request or event that is the cause, and how long the chain of causes is.
 *
 * <p>Bound for the extent of a call, so it can neither leak into the next request of a thread nor be forgotten there.
 */
public final class Causation {

    /** The longest chain of events causing events; a longer one is taken for a loop. */
    public static final int DEEPEST = 8;

    private static final String NOBODY = "system";
    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();
    private static final Cause NONE = new Cause(NOBODY, null, 0, null);

    private Causation() {}

    /** What is acting now: a person's id or {@code system:<what>}. */
    public static String actor() {
        return current().actor();
    }

    /** The id of the request or event that is the cause, if one is known. */
    public static @Nullable String cause() {
        return current().cause();
    }

    /** How many events lie between now and the request that began the chain. */
    public static int depth() {
        return current().depth();
    }

    /** The W3C trace context of the cause, if one is known. */
    public static @Nullable String trace() {
        return current().trace();
    }

    /** Does the work as this actor. */
    public static <T extends @Nullable Object, X extends Throwable> T as(
            String actor, @Nullable String cause, int depth, CallableOp<? extends T, X> work) throws X {
        return as(actor, cause, depth, null, work);
    }

    /** Does the work as this actor, within a trace. */
    public static <T extends @Nullable Object, X extends Throwable> T as(
            String actor, @Nullable String cause, int depth, @Nullable String trace, CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, new Cause(actor, cause, depth, trace)).call(work);
    }

    /** Does background work that no person asked for, as {@code system:<what>}. */
    public static void asSystem(String what, Runnable work) {
        ScopedValue.where(CURRENT, new Cause(NOBODY + ":" + what, null, 0, null))
                .run(work);
    }

    static Cause current() {
        return CURRENT.isBound() ? CURRENT.get() : NONE;
    }

    record Cause(
            String actor,
            @Nullable String cause,
            int depth,
            @Nullable String trace) {}
}
