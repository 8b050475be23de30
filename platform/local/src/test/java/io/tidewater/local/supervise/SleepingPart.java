package io.tidewater.local.supervise;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A part that is a `sleep` of the given length. */
record SleepingPart(String name, String seconds, List<String> needs, boolean answers, Path directory) implements Part {

    @Override
    public int port() {
        return 1;
    }

    @Override
    public Launch launch() {
        return new Launch(List.of("sleep", seconds), Map.of(), directory);
    }
}
