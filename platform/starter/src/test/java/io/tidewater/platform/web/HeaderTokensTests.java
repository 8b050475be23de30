package io.tidewater.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

class HeaderTokensTests {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc.DEF-_~+/09==", "bearer a", "BEARER a.b.c"})
    void takesATokenFromTheHeader(String header) {
        assertThat(resolve(header)).isEqualTo(header.substring("Bearer ".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWJj", "abc", ""})
    void leavesOtherSchemesAlone(String header) {
        assertThat(resolve(header)).isNull();
    }

    @Test
    void findsNoneWithoutAHeader() {
        assertThat(resolve(null)).isNull();
    }

    @Test
    void takesNoneFromTheAddressOrABody() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/leads");
        request.addParameter("access_token", "abc");
        assertThat(new HeaderTokens().resolve(request)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Bearer =", "Bearer a b", "Bearer  a", "Bearer a=b", "Bearer ä", "Bearera"})
    void refusesWhatCannotBeAToken(String header) {
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> resolve(header));
    }

    private static @Nullable String resolve(@Nullable String header) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/leads");
        if (header != null) {
            request.addHeader("Authorization", header);
        }
        return new HeaderTokens().resolve(request);
    }
}
