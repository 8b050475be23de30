package io.tidewater.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTests {

    private final byte[] content = "eyJhbGciOi".getBytes(StandardCharsets.UTF_8);

    @Test
    void onlyTheSecretItWasSealedWithOpensIt() {
        SessionSecret secret = SessionSecret.random();
        byte[] sealed = Seal.close(secret.key(), content);
        assertThat(Seal.open(secret.key(), sealed)).hasValue(content);
        assertThat(Seal.open(SessionSecret.random().key(), sealed)).isEmpty();
        assertThat(Seal.open(secret.hash(), sealed))
                .as("what the database knows is not the key")
                .isEmpty();
    }

    @Test
    void aChangedByteIsNoticed() {
        SessionSecret secret = SessionSecret.random();
        byte[] sealed = Seal.close(secret.key(), content);
        sealed[sealed.length - 1] ^= 1;
        assertThat(Seal.open(secret.key(), sealed)).isEmpty();
        assertThat(Seal.open(secret.key(), new byte[3])).isEmpty();
    }

    @Test
    void aSecretNeverShowsItself() {
        SessionSecret secret = SessionSecret.random();
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(SessionSecret.of(secret.value())).contains(secret);
        assertThat(SessionSecret.of(secret.value() + "'")).isEmpty();
    }
}
