package io.tidewater.gateway.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long sessions last.
 *
 * @param idle how long one may rest
 * @param life how long one lasts however busy
 * @param remembered how long this process may answer from memory; another process's sign-out is seen that late
 * @param renewAhead how long before its end an access token is renewed
 */
@ConfigurationProperties("tidewater.gateway.session")
record SessionTimes(Duration idle, Duration life, Duration remembered, Duration renewAhead) {}
