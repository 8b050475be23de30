package io.tidewater.local.supervise;

/** Where a part stands. */
public enum PartState {
    WAITING,
    PREPARING,
    STARTING,
    READY,
    RESTARTING,
    FAILED,
    STOPPED;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
