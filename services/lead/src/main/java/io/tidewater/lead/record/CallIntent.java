package io.tidewater.lead.record;

/** What calls told of a customer's intent, from A, keen, to F, no such number (L10). */
public enum CallIntent {
    A,
    B,
    C,
    D,
    E,
    F
}
