package io.tidewater.lead.model;

import io.tidewater.lead.record.ScoreReason;
import java.util.List;

/**
 * What a model says of a lead (L9).
 *
 * @param chance 0 to 1 that it converts
 * @param reasons the fields that moved the chance most
 */
public record Judgement(double chance, List<ScoreReason> reasons) {}
