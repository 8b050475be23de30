package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alerts lead to a runbook, and alerts and dashboards ask for figures that there are. */
class MonitoringTests {

    /** What the services and the gateway give, by the names Prometheus has for it. */
    private static final Set<String> FIGURES = Set.of(
            "up",
            "http_server_requests_seconds_count",
            "http_server_requests_seconds_sum",
            "http_server_requests_seconds_max",
            "hikaricp_connections_active",
            "hikaricp_connections_pending",
            "hikaricp_connections_timeout_total",
            "jvm_memory_used_bytes",
            "jvm_memory_max_bytes",
            "jvm_gc_pause_seconds_sum",
            "process_cpu_usage",
            "tidewater_outbox_backlog",
            "tidewater_outbox_oldest_seconds",
            "tidewater_dead_letters",
            "tidewater_consumer_lag",
            "tidewater_conversion_overdue_total",
            "gateway_breaker_open",
            "gateway_requests_waiting");

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w\"$:])([a-z]+(?:_[a-z]+)+|up)(?=\\s*[{\\[)>]|$)");
    private static final Path FILES = Helm.CHARTS.resolve("tidewater/files");
    private static final Rendering LARGE = new Region("eu-central", "large").rendering();

    @Test
    void everyAlertHasASeverityASummaryAndARunbook() {
        assertThat(alerts()).hasSizeGreaterThan(10).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asString()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            String runbook = alert.at("/annotations/runbook").asString();
            assertThat(Helm.CHARTS.resolveSibling(runbook)).isRegularFile();
            assertThat(alert.path("alert").asString()).startsWith("Tidewater");
        });
    }

    @Test
    void alertsAndDashboardsAskForFiguresThatThereAre() throws IOException {
        for (String expression : expressions()) {
            Matcher figure = FIGURE.matcher(expression);
            while (figure.find()) {
                assertThat(FIGURES).as(expression).contains(figure.group(1));
            }
        }
    }

    @Test
    void everyPartIsScrapedUnderItsNameAndRegion() {
        assertThat(LARGE.kind("ServiceMonitor")).hasSize(7).allSatisfy(monitor -> {
            assertThat(monitor.labels()).containsEntry("release", "prometheus");
            assertThat(monitor.at("/spec/endpoints/0/path").asString()).isEqualTo("/actuator/prometheus");
            assertThat(monitor.at("/spec/endpoints/0/relabelings")
                            .valueStream()
                            .map(label -> label.path("targetLabel").asString()))
                    .containsExactly("part", "region");
            Manifest service = LARGE.only("Service", monitor.name());
            assertThat(service.labels()).containsKeys("app.kubernetes.io/component", "tidewater.io/region");
        });
    }

    @Test
    void everyDashboardIsAConfigMapThatGrafanaFinds() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("dashboards"))) {
            List<Path> dashboards = files.toList();
            assertThat(LARGE.kind("ConfigMap")).hasSize(dashboards.size()).allSatisfy(map -> {
                assertThat(map.labels()).containsEntry("grafana_dashboard", "1");
                JsonNode board = new JsonMapper()
                        .readTree(map.at("/data").iterator().next().asString());
                assertThat(board.path("uid").asString()).startsWith("tidewater-");
                assertThat(board.path("panels")).isNotEmpty();
            });
        }
    }

    private static List<JsonNode> alerts() {
        return LARGE.only("PrometheusRule", "tidewater")
                .at("/spec/groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .toList();
    }

    private static List<String> expressions() throws IOException {
        Stream<String> boards;
        try (Stream<Path> files = Files.list(FILES.resolve("dashboards"))) {
            boards = files.toList().stream()
                    .map(file -> new JsonMapper().readTree(file.toFile()))
                    .flatMap(board -> board.path("panels").valueStream())
                    .flatMap(panel -> panel.path("targets").valueStream())
                    .map(target -> target.path("expr").asString());
        }
        return Stream.concat(alerts().stream().map(alert -> alert.path("expr").asString()), boards)
                .toList();
    }
}
