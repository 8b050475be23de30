package io.tidewater.local.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LicencePolicyTests {

    @TempDir
    Path folder;

    private LicencePolicy policy;

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(
                folder.resolve("policy.txt"),
                "# ours\nApache-2.0\nMIT\n\nexcept org.old:thing because its LICENSE file says MIT\n");
        policy = LicencePolicy.read(file);
    }

    @Test
    void anAllowedLicenceIsFineByIdOrName() {
        assertThat(objectionTo("[{'license':{'id':'Apache-2.0'}}]")).isEmpty();
        assertThat(objectionTo("[{'license':{'name':'MIT'}}]")).isEmpty();
    }

    @Test
    void ofSeveralLicencesOneIsEnoughButAllOfAConjunctionCount() {
        assertThat(objectionTo("[{'license':{'id':'GPL-2.0'}},{'license':{'id':'MIT'}}]"))
                .isEmpty();
        assertThat(objectionTo("[{'expression':'(GPL-2.0 OR MIT)'}]")).isEmpty();
        assertThat(objectionTo("[{'expression':'MIT AND GPL-2.0'}]")).contains("MIT AND GPL-2.0");
    }

    @Test
    void anotherLicenceOrNoneIsRefusedByName() {
        assertThat(objectionTo("[{'license':{'id':'GPL-3.0'}}]")).isEqualTo("org.new:thing 1 stands under GPL-3.0");
        assertThat(objectionTo("[]")).isEqualTo("org.new:thing 1 stands under no licence");
    }

    @Test
    void anExceptionHoldsForOneThingAndNeedsAReason() throws IOException {
        assertThat(objection("org.old", "[{'license':{'name':'Old words'}}]")).isEmpty();

        Path bare = Files.writeString(folder.resolve("bare.txt"), "except org.old:thing\n");
        assertThatThrownBy(() -> LicencePolicy.read(bare))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("without a reason");
    }

    private String objectionTo(String licences) {
        return objection("org.new", licences);
    }

    private String objection(String group, String licences) {
        String json = "{'group':'%s','name':'thing','version':'1','licenses':%s}".formatted(group, licences);
        return policy.objection(JsonMapper.shared().readTree(json.replace('\'', '"')))
                .orElse("");
    }
}
