package io.tidewater.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkTests {

    private static final Map<String, String> REGION = Map.of(
            "TIDEWATER_URL", "http://gateway:8080/", "TIDEWATER_ISSUER", "http://localhost:8180/realms/tidewater");

    @Test
    void aMissingAddressIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of()))
                .isInstanceOf(WalkException.class)
                .hasMessage("TIDEWATER_URL is not set");
    }

    @Test
    void tokensAreAskedForWhereTheRealmIsReached() {
        assertThat(Settings.from(REGION).tokens())
                .hasToString("http://localhost:8180/realms/tidewater/protocol/openid-connect/token");

        var inside = new java.util.HashMap<>(REGION);
        inside.put("TIDEWATER_ISSUER_INTERNAL", "http://keycloak:8180/realms/tidewater");
        assertThat(Settings.from(inside).tokens())
                .hasToString("http://keycloak:8180/realms/tidewater/protocol/openid-connect/token");
    }

    @Test
    void oneUserPlaysAllPartsUnlessAPartIsGivenToAnother() {
        var given = new java.util.HashMap<>(REGION);
        assertThat(Settings.from(given).userName(Part.REP)).isEqualTo("rep-east-1");

        given.put("TIDEWATER_USER", "smoke");
        given.put("TIDEWATER_WALK_ANALYST", "ana");

        assertThat(Settings.from(given).userName(Part.REP)).isEqualTo("smoke");
        assertThat(Settings.from(given).userName(Part.ANALYST)).isEqualTo("ana");
    }

    @Test
    void aRegionThatDoesNotAnswerFailsTheWalk() {
        var dead = Map.of(
                "TIDEWATER_URL",
                "http://127.0.0.1:1",
                "TIDEWATER_ISSUER",
                "http://127.0.0.1:1/realms/none",
                "TIDEWATER_WALK_PATIENCE",
                "0");
        assertThat(Walk.run(dead)).isEqualTo(1);
    }

    @Test
    void whoTellsOfTheTraceIsReadFromEitherForm() {
        try (var collector = new Collector(0, "4bf92f3577b34da6a3ce929d0e0e4736")) {
            collector.take("""
                    {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"gateway"}}]},
                    "scopeSpans":[{"spans":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}]}]}]}""".getBytes(StandardCharsets.UTF_8));
            collector.take(protobuf("lead", "4bf92f3577b34da6a3ce929d0e0e4736"));
            collector.take(protobuf("sales", "0af7651916cd43dd8448eb211c80319c"));

            assertThat(collector.parts()).containsExactly("gateway", "lead");
        }
    }

    private static byte[] protobuf(String service, String traceId) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("service.name".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {0x12, (byte) (service.length() + 2), 0x0a, (byte) service.length()});
        out.writeBytes(service.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(HexFormat.of().parseHex(traceId));
        return out.toByteArray();
    }
}
