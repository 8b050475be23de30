package io.tidewater.platform.web;

/** Whether a list also says how many records there are; counting is dear, so it happens only when asked for. */
public enum CountMode {
    NONE,
    EXACT,
    ESTIMATE
}
