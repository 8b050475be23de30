package io.tidewater.reporting.parity;

/** A figure that the facts and a service do not agree on. */
record Difference(String service, String figure, String held, String counted) {}
