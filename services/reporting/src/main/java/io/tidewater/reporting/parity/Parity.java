package io.tidewater.reporting.parity;

import feign.FeignException;
import io.tidewater.platform.client.Downstream;
import io.tidewater.platform.client.DownstreamAwayException;
import io.tidewater.platform.client.Downstreams;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Compares the facts with what each service says it holds, and names every difference (R2). */
@Component
class Parity {

    private final Downstreams downstreams;
    private final ParityClients.Leads leads;
    private final ParityClients.Accounts accounts;
    private final ParityClients.Sales sales;
    private final ParityClients.Tickets tickets;
    private final Counted counted;

    Parity(
            Downstreams downstreams,
            ParityClients.Leads leads,
            ParityClients.Accounts accounts,
            ParityClients.Sales sales,
            ParityClients.Tickets tickets,
            Counted counted) {
        this.downstreams = downstreams;
        this.leads = leads;
        this.accounts = accounts;
        this.sales = sales;
        this.tickets = tickets;
        this.counted = counted;
    }

    Result compare() {
        Comparison comparison = new Comparison();
        ask("lead", leads::held, comparison)
                .ifPresent(held -> comparison.states("lead", held, counted.byState("lead")));
        ask("account", accounts::held, comparison)
                .ifPresent(held -> comparison.count("account", "account", held, counted.count("account")));
        ask("sales", sales::held, comparison).ifPresent(held -> {
            comparison.count("sales", "opportunity", held, counted.count("opportunity"));
            comparison.won(held, counted.wonByQuarter());
        });
        ask("service-ticket", tickets::held, comparison)
                .ifPresent(held -> comparison.states("service-ticket", held, counted.byState("ticket")));
        return comparison.result();
    }

    private Optional<Held> ask(String service, Supplier<Held> call, Comparison comparison) {
        Downstream downstream = downstreams.named(service);
        try {
            return Optional.of(downstream.call(call));
        } catch (DownstreamAwayException | FeignException.FeignClientException away) {
            comparison.away.add(service);
            return Optional.empty();
        }
    }

    /**
     * What came out.
     *
     * @param compared how many figures were compared
     * @param away services that could not be asked
     */
    record Result(int compared, List<Difference> differences, List<String> away) {

        boolean isClean() {
            return differences.isEmpty() && away.isEmpty();
        }
    }

    /** Gathers figures from both sides. */
    private static final class Comparison {

        private final List<Difference> differences = new ArrayList<>();
        private final List<String> away = new ArrayList<>();
        private int compared;

        void count(String service, String kind, Held held, long facts) {
            long there = held.counts() == null ? 0 : held.counts().getOrDefault(kind, 0L);
            compare(service, kind, String.valueOf(there), String.valueOf(facts));
        }

        void states(String service, Held held, Map<String, Long> facts) {
            Map<String, Long> there = new TreeMap<>(held.byState() == null ? Map.of() : held.byState());
            Map<String, Long> all = new TreeMap<>(facts);
            there.keySet().forEach(state -> all.putIfAbsent(state, 0L));
            all.forEach((state, count) ->
                    compare(service, state, String.valueOf(there.getOrDefault(state, 0L)), String.valueOf(count)));
        }

        void won(Held held, Map<String, BigDecimal> facts) {
            Map<String, BigDecimal> there = new TreeMap<>();
            if (held.wonByQuarter() != null) {
                held.wonByQuarter().stream()
                        .filter(line -> !line.key().isEmpty() && line.currency() != null)
                        .forEach(line -> there.put(line.key() + " " + line.currency(), new BigDecimal(line.amount())));
            }
            Map<String, BigDecimal> all = new TreeMap<>(facts);
            there.keySet().forEach(quarter -> all.putIfAbsent(quarter, BigDecimal.ZERO));
            all.forEach((quarter, amount) -> compare(
                    "sales", "won " + quarter, plain(there.getOrDefault(quarter, BigDecimal.ZERO)), plain(amount)));
        }

        Result result() {
            return new Result(compared, differences, away);
        }

        private void compare(String service, String figure, String held, String facts) {
            compared++;
            if (!held.equals(facts)) {
                differences.add(new Difference(service, figure, held, facts));
            }
        }

        private static String plain(BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
    }
}
