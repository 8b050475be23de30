package io.tidewater.ticket.level;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What is promised for tickets of a priority.
 *
 * @param firstAnswerMinutes business minutes until the first public answer
 * @param solutionMinutes business minutes until the solution
 * @param warnPercent after how much of that time there is a warning
 */
public record Policy(
        @NotNull Priority priority,
        @Min(1) @Max(100_000) int firstAnswerMinutes,
        @Min(1) @Max(100_000) int solutionMinutes,
        @Min(1) @Max(99) int warnPercent) {}
