package io.tidewater.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running region as a client sees it. What the client takes of the processor the region lacks, so it does as little as it can. */
final class Region {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Timeout PATIENCE = Timeout.ofMinutes(5);
    private static final int CONNECTIONS = 64;

    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(2 * CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .setDefaultSocketConfig(
                            SocketConfig.custom().setTcpNoDelay(true).build())
                    .build())
            .disableContentCompression()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .build();
    private final Settings settings;

    Region(Settings settings) {
        this.settings = settings;
    }

    /** What the region answered. */
    record Answer(int status, byte[] body) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    String token(String userName) throws IOException {
        HttpPost request = new HttpPost(settings.issuer() + "/protocol/openid-connect/token");
        request.setEntity(HttpEntities.create(
                "grant_type=password&client_id=tidewater-cli&password=demo&username=" + userName,
                ContentType.APPLICATION_FORM_URLENCODED));
        return send(request).json().path("access_token").asString();
    }

    Answer get(String base, String token, String path) throws IOException {
        return send(by(token, new HttpGet(base + path)));
    }

    Answer post(String base, String token, String path, String type, byte[] body) throws IOException {
        HttpPost request = new HttpPost(base + path);
        request.setEntity(HttpEntities.create(body, ContentType.parse(type)));
        return send(by(token, request));
    }

    Answer postJson(String base, String token, String path, String body) throws IOException {
        return post(base, token, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpUriRequestBase request) throws IOException {
        return http.execute(request, answer -> {
            byte[] body = EntityUtils.toByteArray(answer.getEntity());
            return new Answer(answer.getCode(), body == null ? new byte[0] : body);
        });
    }

    private static HttpUriRequestBase by(String token, HttpUriRequestBase request) {
        if (!token.isEmpty()) {
            request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return request;
    }
}
