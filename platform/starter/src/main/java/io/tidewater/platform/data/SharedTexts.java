package io.tidewater.platform.data;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was read from texts that many rows share, such as the unit of a record. Texts that turn out not to be shared do
 * no harm: all is forgotten when there are too many.
 */
public final class SharedTexts<T> {

    private static final int MOST = 1_000;
    /** A longer text is not worth its place. */
    private static final int LONGEST = 2_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    /**
     * Texts that are read so.
     *
     * @param reading gives a value that cannot be changed, and never null; what it throws goes to the caller
     */
    public SharedTexts(Function<String, T> reading) {
        this.reading = reading;
    }

    /** What the text says. */
    public T read(String text) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T value = reading.apply(text);
        if (known.size() >= MOST) {
            known.clear();
        }
        if (text.length() <= LONGEST) {
            known.put(text, value);
        }
        return value;
    }
}
