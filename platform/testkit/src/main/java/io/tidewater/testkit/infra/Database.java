package io.tidewater.testkit.infra;

/** An empty database that belongs to whoever asked for it, and the role that owns it. */
public record Database(String url, String user, String password) {}
