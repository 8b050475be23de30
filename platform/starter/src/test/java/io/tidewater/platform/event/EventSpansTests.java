package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventSpansTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String KEPT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final String NOT_KEPT = "00-" + TRACE + "-00f067aa0ba902b7-00";

    private final List<SpanData> exported = new ArrayList<>();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new Collecting()))
            .build();
    private final OtelTracer tracer = new OtelTracer(provider.get("test"), new OtelCurrentTraceContext(), event -> {});
    private final EventSpans spans = new EventSpans(tracer);

    @Test
    void theEffectOfAnEventBelongsToItsTraceAndHandsItOn() throws Exception {
        var handedOn = new ArrayList<String>();

        spans.within("facts", "lead.created", KEPT, trace -> {
            handedOn.add(trace);
            assertThat(tracer.currentSpan().context().traceId()).isEqualTo(TRACE);
        });

        assertThat(exported).singleElement().satisfies(span -> {
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(span.getName()).isEqualTo("facts lead.created");
            assertThat(handedOn).containsExactly("00-%s-%s-01".formatted(TRACE, span.getSpanId()));
        });
    }

    @Test
    void aTraceThatNobodyKeepsCostsNoSpanButIsHandedOn() throws Exception {
        var handedOn = new ArrayList<String>();

        spans.within("facts", "lead.created", NOT_KEPT, handedOn::add);
        spans.within("facts", "lead.created", "rubbish", handedOn::add);

        assertThat(exported).isEmpty();
        assertThat(handedOn).containsExactly(NOT_KEPT, "rubbish");
    }

    @Test
    void aBatchIsSeenOnceInTheTraceOfEachOfItsEvents() throws Exception {
        String other = KEPT.replace(TRACE, "0af7651916cd43dd8448eb211c80319c");

        spans.within(
                "facts",
                List.of(
                        new EventSpans.Traced("lead.created", KEPT),
                        new EventSpans.Traced("lead.changed", KEPT),
                        new EventSpans.Traced("lead.created", other),
                        new EventSpans.Traced("lead.created", null)),
                trace -> {});

        assertThat(exported)
                .extracting(SpanData::getTraceId)
                .containsExactlyInAnyOrder(TRACE, "0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void aFailureIsSeenAndStaysAFailure() {
        assertThatThrownBy(() -> spans.within("facts", "lead.created", KEPT, trace -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(exported.getFirst().getEvents()).isNotEmpty();
    }

    private final class Collecting implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            exported.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
