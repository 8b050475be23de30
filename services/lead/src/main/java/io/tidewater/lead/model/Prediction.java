package io.tidewater.lead.model;

/** The chance a model gave a lead it had not seen, and how that lead ended. */
record Prediction(double chance, boolean converted) {}
