package io.tidewater.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllotmentTests {

    @Test
    void aBurstIsLetThroughAndNothingBeyondIt() {
        Allotment allotment = new Allotment(1, 10, 100);
        assertThat(IntStream.range(0, 10).allMatch(i -> allotment.take("a").isEmpty()))
                .isTrue();
        assertThat(allotment.take("a")).hasValueSatisfying(problem -> {
            assertThat(problem.status().value()).isEqualTo(429);
            assertThat(problem.retryAfter()).hasSeconds(1);
        });
        assertThat(allotment.take("b")).isEmpty();
    }

    @Test
    void oneNetworkOfTheNewKindIsOneAddress() {
        assertThat(AddressLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo(AddressLimit.network("2001:db8:1:2::9"));
        assertThat(AddressLimit.network("2001:db8:1:2::1")).isNotEqualTo(AddressLimit.network("2001:db8:1:3::1"));
        assertThat(AddressLimit.network("192.0.2.1")).isNotEqualTo(AddressLimit.network("192.0.2.2"));
    }
}
