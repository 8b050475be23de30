package io.tidewater.sales.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.contract.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AccountFactTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void anAccountThatWasTakenBackIsSeenAsSuch() {
        assertThat(example("account.withdrawn").withdrawn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account.created", "account.changed", "account.assigned"})
    void othersStand(String event) {
        assertThat(example(event).withdrawn()).isFalse();
    }

    private AccountFact example(String event) {
        return json.treeToValue(Contracts.ofRepository().event("account", event).example(), AccountFact.class);
    }
}
