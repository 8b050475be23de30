package io.tidewater.gateway.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Tags a file by its content, worked out once: the files of a running gateway do not change. */
final class ContentTag implements Function<Resource, String> {

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        return tags.computeIfAbsent(file.getDescription(), name -> "W/\"" + digest(file) + '"');
    }

    private static String digest(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
