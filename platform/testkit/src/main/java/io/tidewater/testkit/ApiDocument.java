package io.tidewater.testkit;

import io.tidewater.testkit.contract.ApiChange;
import io.tidewater.testkit.contract.ApiFile;
import java.util.List;

/** The API document a service makes of itself, held against the committed one. */
public final class ApiDocument {

    private static final int MOST_SHOWN = 20;

    private ApiDocument() {}

    /**
     * Fails when the service answers another document than {@code contracts/openapi/<service>.yaml}, or one that breaks what
     * main promises. With {@code -Dopenapi.update} it writes the file instead of comparing with it.
     */
    public static void check(Api api, String service) {
        var file = new ApiFile(Repository.root(), service);
        var now = ApiFile.normalised(api.get("/v3/api-docs").expect(200).json());
        if (System.getProperty("openapi.update") != null) {
            file.write(now);
        }
        fail(file.differences(now), file + " is not what the service answers; update it with -Dopenapi.update");
        fail(
                file.before().stream()
                        .flatMap(before -> ApiChange.breaks(before, now).stream())
                        .distinct()
                        .toList(),
                "the change of " + file + " breaks its clients");
    }

    private static void fail(List<String> faults, String why) {
        if (!faults.isEmpty()) {
            throw new AssertionError("%s:%n  %s%s"
                    .formatted(
                            why,
                            String.join("%n  ".formatted(), faults.subList(0, Math.min(MOST_SHOWN, faults.size()))),
                            faults.size() > MOST_SHOWN ? "%n  and %d more".formatted(faults.size() - MOST_SHOWN) : ""));
        }
    }
}
