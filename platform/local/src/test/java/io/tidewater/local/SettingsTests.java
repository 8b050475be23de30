package io.tidewater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void withoutWishesEverythingRunsOnItsOwnPort() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.services()).containsExactlyElementsOf(Settings.APPLICATIONS);
        assertThat(settings.port("lead")).isEqualTo(8101);
        assertThat(settings.port("reporting")).isEqualTo(8106);
        assertThat(settings.port("gateway")).isEqualTo(8080);
    }

    @Test
    void aVariableMovesOnePart() {
        Settings settings = Settings.from(Map.of("SERVICE_TICKET_PORT", "9104"));

        assertThat(settings.port("service-ticket")).isEqualTo(9104);
        assertThat(settings.port("marketing")).isEqualTo(8105);
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of("KAFKA_PORT", "lots")))
                .isInstanceOf(LocalException.class)
                .hasMessage("KAFKA_PORT=lots is not a port number");
    }

    @Test
    void aPartCanBeChosen() {
        assertThat(Settings.from(Map.of("SERVICES", "lead, account")).services())
                .containsExactly("lead", "account");
        assertThat(Settings.from(Map.of("SERVICES", "none")).services()).isEmpty();
    }

    @Test
    void anUnknownServiceIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> Settings.from(Map.of("SERVICES", "leads")))
                .hasMessageContaining("SERVICES names leads")
                .hasMessageContaining("lead, account");
    }
}
