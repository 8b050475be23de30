package io.tidewater.sales.parity;

import io.tidewater.sales.opportunity.OpportunityFigures;
import io.tidewater.sales.opportunity.OpportunityFigures.QuarterFigure;
import io.tidewater.sales.opportunity.OpportunityFigures.StageFigure;
import io.tidewater.sales.order.OrderFigures;
import io.tidewater.sales.order.OrderFigures.StateFigure;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the records of this service add up to, so that a reader of its events can tell whether it has them all (R1). */
@RestController
class ParityController {

    record Line(
            String key, @Nullable String category, @Nullable String currency, long count, String amount) {}

    /** {@code counts} by kind of record; the rest in parts, per currency. */
    record Parity(
            Instant asOf,
            Map<String, Long> counts,
            List<Line> opportunitiesByStage,
            List<Line> wonByQuarter,
            List<Line> ordersByState) {}

    private final OpportunityFigures opportunities;
    private final OrderFigures orders;
    private final Clock clock;

    ParityController(OpportunityFigures opportunities, OrderFigures orders, Clock clock) {
        this.opportunities = opportunities;
        this.orders = orders;
        this.clock = clock;
    }

    /** All figures of one moment. */
    @GetMapping("/internal/parity")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Parity parity() {
        List<StageFigure> byStage = opportunities.byStage();
        List<StateFigure> byState = orders.byState();
        return new Parity(
                clock.instant(),
                Map.of(
                        "opportunity",
                                byStage.stream().mapToLong(StageFigure::count).sum(),
                        "order", byState.stream().mapToLong(StateFigure::count).sum()),
                byStage.stream().map(ParityController::line).toList(),
                opportunities.wonByQuarter().stream()
                        .map(ParityController::line)
                        .toList(),
                byState.stream().map(ParityController::line).toList());
    }

    private static Line line(StageFigure figure) {
        return new Line(
                figure.stage(),
                figure.category(),
                figure.currency(),
                figure.count(),
                figure.amount().toPlainString());
    }

    private static Line line(QuarterFigure figure) {
        String quarter = figure.quarter() == null ? "" : figure.quarter();
        return new Line(
                quarter,
                "won",
                figure.currency(),
                figure.count(),
                figure.amount().toPlainString());
    }

    private static Line line(StateFigure figure) {
        return new Line(
                figure.state(),
                null,
                figure.currency(),
                figure.count(),
                figure.total().toPlainString());
    }
}
