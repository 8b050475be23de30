package io.tidewater.lead.record;

/** How promising a lead is, from A, the best, to D (L9). */
public enum Grade {
    A,
    B,
    C,
    D
}
