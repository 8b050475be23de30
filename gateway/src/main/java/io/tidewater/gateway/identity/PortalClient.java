package io.tidewater.gateway.identity;

import java.net.URI;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** The portal as Keycloak knows it: a confidential client whose secret and tokens stay in this process. */
final class PortalClient {

    static final String REGISTRATION = "tidewater";
    static final String CALLBACK = "/login/oauth2/code/" + REGISTRATION;

    private PortalClient() {}

    static ClientRegistration registration(IdentityProvider provider, URI publicUrl) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicUrl + CALLBACK)
                .scope("openid", "profile", "email")
                .issuerUri(provider.issuer().toString())
                .authorizationUri(provider.authorizationEndpoint())
                .tokenUri(provider.tokenEndpoint())
                .jwkSetUri(provider.keysEndpoint())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
