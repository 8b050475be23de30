package io.tidewater.platform.job;

import org.springframework.core.io.InputStreamSource;

/**
 * A file a job is started with.
 *
 * @param role what it is to the job, such as {@code input}
 * @param name as its owner calls it
 */
public record JobInput(String role, String name, String contentType, InputStreamSource content) {}
