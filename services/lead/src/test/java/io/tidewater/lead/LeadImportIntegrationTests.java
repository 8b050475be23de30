package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("L3 leads from files")
class LeadImportIntegrationTests {

    private static final String IMPORTS = "/api/v1/leads/imports";
    private static final String LEADS = "/api/v1/leads";

    private final Api api;
    private final Api rep;
    private final JdbcClient jdbc;

    LeadImportIntegrationTests(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.rep = api.as(TestPeople.repEast1());
    }

    @Test
    @DisplayName("L3 history comes in with its state, custom fields and dates, by a map of values")
    void l3HistoryComesInWithItsState() {
        String key = "k" + UUID.randomUUID().toString().substring(0, 6);
        api.as(TestPeople.admin1())
                .post(
                        "/api/v1/lead-fields",
                        Map.of("key", key, "type", "number", "labels", Map.of("en", "Visits " + key)))
                .expect(201);
        String run = run();
        String file = """
                Company,Converted,Visits %2$s,Created
                Alpha %1$s,1,4,2024-03-01
                Beta %1$s,0,2.5,2024-03-02
                Gamma %1$s,maybe,1,2024-03-02
                """.formatted(run, key);
        String mapping = """
                {"columns":{"Company":"company","Converted":"state","Visits %1$s":"custom.%1$s","Created":"createdAt"},
                 "values":{"state":{"1":"converted","0":"disqualified"}}}""".formatted(key);

        Answer job = imported(TestPeople.repEast1(), file.getBytes(StandardCharsets.UTF_8), mapping, "{}");

        assertThat(job.at("/counts/created")).as(job.text()).isEqualTo("2");
        assertThat(job.at("/counts/rejected")).isEqualTo("1");
        Answer alpha = rep.get(LEADS + "?filter={f}", "company == 'Alpha %s'".formatted(run));
        assertThat(alpha.at("/items/0/state")).isEqualTo("converted");
        assertThat(alpha.at("/items/0/custom/" + key)).isEqualTo("4");
        assertThat(alpha.at("/items/0/createdAt")).startsWith("2024-0");
        Answer some = rep.get(LEADS + "?filter={f}", "company == 'Beta %s' && custom.%s > 2".formatted(run, key));
        assertThat(some.at("/items/0/state")).isEqualTo("disqualified");
    }

    @Test
    @DisplayName("L3 duplicates are merged, left out or added, as the import asks")
    void l3DuplicatesAsTheImportAsks() {
        String phone = "+86 139 " + (10_000_000 + (int) (Math.random() * 89_999_999));
        UUID there = rep.post(LEADS, Map.of("company", "There " + run(), "phone", phone))
                .expect(201)
                .id();
        String file = "company,phone,city\nNewcomer,%s,Ningbo\nTwin,%s,\n".formatted(phone, phone);

        assertThat(counts(file, "skip")).isEqualTo("0/0/2");
        assertThat(rep.get(LEADS + "/{id}", there).at("/city")).isNull();
        assertThat(counts(file, "merge")).isEqualTo("0/2/0");
        assertThat(rep.get(LEADS + "/{id}", there).at("/city")).isEqualTo("Ningbo");
        assertThat(counts(file, "create")).isEqualTo("2/0/0");
    }

    @Test
    @DisplayName("L3 every encoding is read, detected by itself")
    void l3EveryEncodingIsRead() {
        for (String encoding : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "GB18030"}) {
            String company = "宁波远航软件有限公司" + run();
            String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
            byte[] file = (mark + "公司名称,联系人\n" + company + ",王芳\n").getBytes(Charset.forName(encoding));
            Answer job = imported(TestPeople.repEast1(), file, null, "{}");
            assertThat(job.at("/counts/created")).as(encoding + job.text()).isEqualTo("1");
            assertThat(rep.get(LEADS + "?filter={f}", "company == '%s'".formatted(company))
                            .at("/items/0/contactName"))
                    .as(encoding)
                    .isEqualTo("王芳");
        }
    }

    @Test
    @DisplayName("L3 an import is taken back as a whole, unless somebody touched a lead of it")
    void l3AnImportIsTakenBack() {
        String run = run();
        StringBuilder file = new StringBuilder("company\n");
        for (int i = 0; i < 1_200; i++) {
            file.append("Undo ").append(run).append(' ').append(i).append('\n');
        }
        Answer job = imported(TestPeople.repEast1(), file.toString().getBytes(StandardCharsets.UTF_8), null, "{}");
        String filter = "importId == '%s'".formatted(job.id());
        Answer touched = rep.get(LEADS + "?limit=1&filter={f}", filter);
        api.as(TestPeople.admin1())
                .patch(LEADS + "/{id}", Map.of("city", "Wuxi"), touched.at("/items/0/id"))
                .expect(200);

        Answer refused = rep.post(IMPORTS + "/{id}/undo", Map.of(), job.id());
        assertThat(refused.expect(409).code()).isEqualTo("import-touched");
        assertThat(refused.at("/touched")).isEqualTo("1");
        rep.post(IMPORTS + "/{id}/undo?keepTouched=true", Map.of(), job.id()).expect(202);
        Answer done = finished(TestPeople.repEast1(), job.id());

        assertThat(done.at("/counts/undone")).isEqualTo("1199");
        assertThat(done.at("/result/kept")).isEqualTo("1");
        assertThat(rep.get(LEADS + "?count=exact&filter={f}", filter).at("/count"))
                .isEqualTo("1");
        assertThat(rep.post(IMPORTS + "/{id}/undo", Map.of(), job.id())
                        .expect(409)
                        .code())
                .isEqualTo("import-undone");
    }

    @Test
    @DisplayName("L3 what was refused comes back as a file that imports cleanly after mending")
    void l3WhatWasRefusedCanBeMended() {
        String run = run();
        String file = "company,phone,email\nGood %1$s,,a@b.cn\nBad %1$s,12,\n,,x@y.cn\n".formatted(run);
        Answer job = imported(TestPeople.repEast1(), file.getBytes(StandardCharsets.UTF_8), null, "{}");
        assertThat(job.at("/counts/rejected")).isEqualTo("2");
        String rejected =
                rep.get(IMPORTS + "/{id}/rejected", job.id()).expect(200).text();
        assertThat(rejected).contains("Bad " + run + ",12").contains(",3,");
        String mended = rejected.replace(",12,", ",,").replaceAll("(?m)^(\"\")?,,x@y.cn", "Mended " + run + ",,x@y.cn");
        Answer second = imported(TestPeople.repEast1(), mended.getBytes(StandardCharsets.UTF_8), null, "{}");
        assertThat(second.at("/counts/created")).as(second.text()).isEqualTo("2");
        assertThat(second.at("/counts/rejected")).isEqualTo("0");
    }

    @Test
    @DisplayName("L3 a row written among many is the row that would have been written alone")
    void l3ManyAreWrittenAsOneIs() {
        String run = run();
        String header = "company,contactName,phone,email,city,industry,note,source,externalId,createdAt\n";
        List<String> rows = IntStream.range(0, 48)
                .mapToObj(i -> i % 3 == 0
                        ? "Bare %s %d,,,,,,,,,\n".formatted(run, i)
                        : "\"Full %1$s %2$d 有限公司\",王芳 \\N,+86 139%3$08d,A%2$d@%1$s.cn,杭州,a\tb,\"one \"\"two\"\"\nthree\\\",fair,x%2$d,2024-03-01\n"
                                .formatted(run, i, i + 20_000_000))
                .toList();
        imported(header + String.join("", rows.subList(0, 12)));
        imported(header + String.join("", rows));

        List<Integer> variants = jdbc.sql(
                        "select count(distinct to_jsonb(l) - array['id', 'number', 'import_id', 'search', 'created_at',"
                                + " 'updated_at', 'pooled_at']) + count(distinct ts_delete(search, lower(number))) - 1"
                                + " from lead l where company like :name group by company having count(*) = 2")
                .param("name", "% " + run + " %")
                .query(Integer.class)
                .list();
        assertThat(variants).hasSize(12).containsOnly(1);
        assertThat(jdbc.sql("select count(*) from lead where company like :name")
                        .param("name", "% " + run + " %")
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
    }

    private void imported(String file) {
        Answer job = imported(
                TestPeople.repEast1(), file.getBytes(StandardCharsets.UTF_8), null, "{\"duplicates\":\"create\"}");
        assertThat(job.at("/counts/rejected")).as(job.text()).isEqualTo("0");
    }

    private String counts(String file, String policy) {
        Answer job = imported(
                TestPeople.repEast1(),
                file.getBytes(StandardCharsets.UTF_8),
                null,
                "{\"duplicates\":\"%s\"}".formatted(policy));
        return job.at("/counts/created") + "/" + job.at("/counts/merged") + "/"
                + job.json().path("counts").path("skipped").asInt();
    }

    private Answer imported(
            TestPerson person, byte[] file, @org.jspecify.annotations.Nullable String mapping, String options) {
        Multipart form = new Multipart().file("file", "leads.csv", file).field("options", options);
        Answer started = api.as(person).post(IMPORTS, mapping == null ? form : form.field("mapping", mapping));
        return finished(person, started.expect(202).id());
    }

    private Answer finished(TestPerson person, UUID job) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> api.as(person).get(IMPORTS + "/{id}", job),
                        answer -> Set.of("done", "failed", "cancelled").contains(String.valueOf(answer.at("/state"))));
    }

    private static String run() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
