package io.tidewater.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.testkit.Repository;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S11 orders")
class SalesOrderTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void theTotalIsExact() {
        SalesOrder order = draft(line("3", "0.1"), line("0.7", "0.1"));

        assertThat(order.total().value()).isEqualByComparingTo("0.37");
    }

    @Test
    void anOrderGoesFromDraftToClosed() {
        SalesOrder closed = draft(line("1", "5"))
                .submit(NOON)
                .awaitCredit(NOON)
                .approve(NOON)
                .fulfil(NOON)
                .deliver(NOON)
                .close(NOON);

        assertThat(closed.state()).isEqualTo(OrderState.CLOSED);
        assertThat(closed.submittedAt()).isEqualTo(NOON);
        assertThat(closed.version()).isEqualTo(6);
    }

    @Test
    void aHeldOrderIsChangedAndSubmittedAgain() {
        SalesOrder held = draft(line("9", "5")).submit(NOON).hold("limit-exceeded", NOON);

        SalesOrder again = held.with(List.of(line("1", "5")), NOON).submit(NOON);

        assertThat(held.reason()).isEqualTo("limit-exceeded");
        assertThat(again.reason()).isNull();
        assertThat(again.total()).isEqualTo(Money.of("5", "USD"));
    }

    @Test
    void whatIsPromisedIsNotChangedAndWhatIsUnderWayIsNotCancelled() {
        SalesOrder approved = draft(line("1", "5")).submit(NOON).approve(NOON);

        assertThatThrownBy(() -> approved.with(List.of(line("2", "5")), NOON)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> approved.fulfil(NOON).cancel("late", NOON)).isInstanceOf(ProblemException.class);
        assertThat(approved.cancel("late", NOON).state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void theReadmeShowsTheStates() {
        String drawn = Arrays.stream(OrderState.values())
                .flatMap(from -> Arrays.stream(OrderState.values())
                        .filter(from::leadsTo)
                        .map(to -> from.key() + " --> " + to.key()))
                .collect(Collectors.joining("\n"));

        assertThat(Repository.root().resolve("services/sales/README.md"))
                .content()
                .contains(drawn);
    }

    @Test
    void anAccountServiceThatStaysAwayIsAskedLessAndLessOften() {
        assertThat(CreditCheck.pause(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(CreditCheck.pause(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(CreditCheck.pause(60)).isEqualTo(Duration.ofSeconds(15));
    }

    private static SalesOrder draft(OrderLine... lines) {
        Keeper keeper = new Keeper(Ids.next(), "rep-east-1", OrgPath.of("/sales/east/team-1"), null);
        return SalesOrder.draft(
                Ids.next(), "SO-1", new Buyer(Ids.next(), "Isdom", null), List.of(lines), keeper, Ids.next(), NOON);
    }

    private static OrderLine line(String quantity, String price) {
        return OrderLine.of(Ids.next(), "P-1", "GTX Pro", new BigDecimal(quantity), Money.of(price, "USD"));
    }
}
