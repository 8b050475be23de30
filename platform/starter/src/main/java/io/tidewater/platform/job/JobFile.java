package io.tidewater.platform.job;

/** What is known of a file of a job without reading it. */
public record JobFile(String role, String name, String contentType, long size) {}
