package io.tidewater.platform.job;

import java.util.List;

/**
 * Why a job was given up, or why its last step is tried again.
 *
 * @param code its text is the message {@code job-failure.<code>}
 * @param args what the message names
 */
public record JobFailure(String code, List<Object> args) {}
