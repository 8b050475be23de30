package io.tidewater.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiFileTests {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "servers": [{"url": "http://localhost:40123"}],
             "paths": {"/b": {"get": {"summary": "yes"}}, "/a": {"get": {"summary": "a: b # c"}}}}""";

    @TempDir
    private Path root;

    @Test
    void aWrittenDocumentIsReadBackTheSame() {
        var file = new ApiFile(root, "quarry");
        var now = ApiFile.normalised(Json.read(DOCUMENT));
        assertThat(file.differences(now)).containsExactly("there is no such file yet");

        file.write(now);

        assertThat(file.differences(now)).isEmpty();
        assertThat(root.resolve("contracts/openapi/quarry.yaml"))
                .content()
                .doesNotContain("localhost")
                .startsWith("openapi");
    }

    @Test
    void aDifferenceIsNamedWithItsPlace() {
        var file = new ApiFile(root, "quarry");
        file.write(ApiFile.normalised(Json.read(DOCUMENT)));

        var other = ApiFile.normalised(Json.read(DOCUMENT.replace("yes", "no")));

        assertThat(file.differences(other)).containsExactly("/paths//b/get/summary: committed \"yes\", now \"no\"");
    }
}
