package io.tidewater.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.tidewater.gateway.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A token bucket per key, kept in this process and bounded in number. */
final class Allotment {

    private final LoadingCache<String, Bucket> buckets;

    Allotment(int perSecond, int burst, int remembered) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(key -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity((long) perSecond * burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }

    /** Takes one; the refusal if there is none left. */
    Optional<Problem> take(String key) {
        Bucket bucket = buckets.get(key);
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        Duration wait = Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return Optional.of(Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", seconds)
                .retryAfter(Duration.ofSeconds(seconds)));
    }
}
