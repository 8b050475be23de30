package io.tidewater.testkit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ImportApiIntegrationTests {

    private static final String IMPORTS = "/api/v1/shells/imports";

    private final Api rep;
    private final Api api;

    ImportApiIntegrationTests(Api api) {
        this.api = api;
        this.rep = api.as(TestPeople.repEast1());
    }

    @Test
    void anUploadBecomesAJobThatTellsItsCountsAndRefusedRows() {
        Answer started =
                rep.post(IMPORTS, form("name,size\nconch,3\n,4\nwhelk,big\n")).expect(202);
        String job = IMPORTS + "/" + started.id();
        assertThat(started.header("Location")).isEqualTo(job);
        assertThat(started.at("/kind")).isEqualTo("shells-import");
        assertThat(started.at("/counts/read")).isEqualTo("0");
        assertThat(started.at("/total")).isEqualTo("3");

        await().until(() -> "done".equals(rep.get(job).expect(200).at("/state")));
        Answer done = rep.get(job).expect(200);
        assertThat(done.at("/counts/created")).isEqualTo("1");
        assertThat(done.at("/counts/rejected")).isEqualTo("2");
        assertThat(done.at("/result/rejectedFile")).isEqualTo(job + "/rejected");
        assertThat(rep.with("Accept-Language", "en")
                        .get(job + "/rejected")
                        .expect(200)
                        .text())
                .isEqualTo(
                        "name,size,line,reason\r\n\"\",4,3,name: must be given\r\nwhelk,big,4,size: is not a number\r\n");
        assertThat(rep.with("Accept-Language", "zh-CN").get(job + "/rejected").text())
                .contains("size: 不是数字");
        assertThat(rep.get("/api/v1/jobs/" + started.id()).expect(200).at("/state"))
                .isEqualTo("done");
        assertThat(rep.get(IMPORTS).expect(200).at("/items/0/id"))
                .isEqualTo(started.id().toString());
        assertThat(rep.post(job + "/cancel", "{}").expect(409).code()).isEqualTo("job-finished");
    }

    @Test
    void aPreviewShowsHowTheFileWouldBeRead() {
        Answer preview = rep.post(
                        IMPORTS + "/preview",
                        new Multipart().file("file", "s.csv", "贝壳;weight\n海螺;5\n".getBytes(StandardCharsets.UTF_8)))
                .expect(200);
        assertThat(preview.at("/file/delimiter")).isEqualTo(";");
        assertThat(preview.at("/columns/0/field")).isEqualTo("name");
        assertThat(preview.at("/mapping/columns/贝壳")).isEqualTo("name");
        assertThat(preview.at("/mapping/columns/weight")).isNull();
        assertThat(preview.at("/rows/0/cells/0")).isEqualTo("海螺");
        assertThat(preview.at("/total")).isEqualTo("1");
    }

    @Test
    void aMappingMayBeAFieldOrAFileOfTheForm() {
        byte[] rows = "what\nconch\n".getBytes(StandardCharsets.UTF_8);
        String mapping = "{\"what\": \"name\"}";
        rep.post(IMPORTS, new Multipart().file("file", "s.csv", rows).field("mapping", mapping))
                .expect(202);
        rep.post(
                        IMPORTS,
                        new Multipart()
                                .file("file", "s.csv", rows)
                                .file("mapping", "blob", mapping.getBytes(StandardCharsets.UTF_8)))
                .expect(202);
    }

    @Test
    void badUploadsAreRefusedWithFieldAndRule() {
        refused(new Multipart().field("mapping", "{}"), 422, "file", "required");
        refused(form(""), 422, "file", "file-empty");
        refused(form("name,size\n"), 422, "file", "file-empty");
        refused(form("weight\n3\n"), 422, "mapping.name", "mapping-missing");
        refused(form("name\nconch\n").field("mapping", "{"), 400, "mapping", "json");
        refused(form("name\nconch\n").field("mapping", "[1]"), 400, "mapping", "mapping");
        refused(
                form("name\nconch\n").field("mapping", "{\"name\": \"colour\"}"),
                422,
                "mapping.columns.name",
                "mapping-field");
        refused(
                form("name\nconch\n").field("mapping", "{\"nome\": \"name\"}"),
                422,
                "mapping.columns.nome",
                "mapping-column");
        refused(form("name\nconch\n").field("options", "{\"colour\": \"red\"}"), 422, "options.colour", "option");
        refused(form("name\n\"conch\n"), 422, "file", "file-broken");
        refused(bytes(0x25, 'P', 'D', 'F', '-'), 422, "file", "file-format");
        refused(bytes('n', 0xE9, ',', 0xFC, 'x', '\n', 'M', 0xFC, 'l', ',', 'a', '\n'), 422, "file", "file-encoding");
        assertThat(rep.post(IMPORTS, "{}").status()).isEqualTo(415);
        assertThat(rep.get(IMPORTS + "/" + UUID.randomUUID()).expect(404).code())
                .isEqualTo("not-found");
        assertThat(rep.get("/api/v1/jobs/" + UUID.randomUUID()).expect(404).code())
                .isEqualTo("not-found");
        assertThat(rep.get("/api/v1/jobs?filter=x").expect(400).code()).isEqualTo("unreadable");
        assertThat(rep.get("/api/v1/jobs?cursor=x").expect(400).code()).isEqualTo("unreadable");
    }

    @Test
    void othersNeitherImportNorSeeTheImport() {
        Answer started = rep.post(IMPORTS, form("name\nconch\n")).expect(202);
        String job = IMPORTS + "/" + started.id();
        api.get(job).expect(401);
        api.as(TestPeople.technician1()).post(IMPORTS, form("name\nx\n")).expect(403);
        api.as(TestPeople.repWest1()).get(job).expect(404);
        api.as(TestPeople.repWest1()).get(job + "/rejected").expect(404);
        api.as(TestPeople.admin1()).get(job).expect(200);
    }

    @Test
    void theSameUploadWithTheSameKeyIsOneJob() {
        Multipart form = form("name\nconch\n");
        String key = UUID.randomUUID().toString();
        Answer first = rep.idempotent(key).post(IMPORTS, form).expect(202);
        Answer again = rep.idempotent(key).post(IMPORTS, form).expect(202);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void theApiDocumentNamesTheRoutesOfTheTarget() {
        var paths = api.get("/v3/api-docs").expect(200).json().path("paths");
        List<String> names = new ArrayList<>(paths.propertyNames());
        assertThat(names)
                .contains(
                        IMPORTS,
                        IMPORTS + "/preview",
                        IMPORTS + "/{id}",
                        IMPORTS + "/{id}/rejected",
                        "/api/v1/jobs/{id}");
        assertThat(paths.path(IMPORTS).path("post").path("requestBody").toString())
                .contains("multipart/form-data");
    }

    private void refused(Multipart form, int status, String field, String rule) {
        Answer answer = rep.post(IMPORTS, form);
        assertThat(answer.status() + " " + answer.at("/errors/0/field") + " " + answer.at("/errors/0/rule"))
                .as(answer.text())
                .isEqualTo(status + " " + field + " " + rule);
        assertThat(answer.at("/errors/0/message")).isNotEqualTo(rule);
    }

    private static Multipart form(String text) {
        return new Multipart().file("file", "shells.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Multipart bytes(int... values) {
        byte[] content = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            content[i] = (byte) values[i];
        }
        return new Multipart().file("file", "shells.csv", content);
    }
}
