package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobBench;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportJobIntegrationTests {

    private final ImportBench bench = new ImportBench();

    @Test
    void rowsAreCreatedMergedAndRefusedAndCounted() {
        Job job = bench.run("""
                name,amount,colour
                a,1,Red
                b,2.5,SKYBLUE
                a,3,Red
                ,4,Red
                c,much,Red
                d,-1,Red
                e,5,Mauve

                f,6,
                """, null);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.counts())
                .isEqualTo(Map.of("read", 8L, "created", 3L, "updated", 0L, "merged", 1L, "rejected", 4L));
        assertThat(job.total()).isEqualTo(8);
        assertThat(bench.names()).containsExactly("a", "b", "f");
        assertThat(bench.rejected(job)).isEqualTo("""
                name,amount,colour,line,reason\r
                "",4,Red,5,name: must be given\r
                c,much,Red,6,amount: is not a number\r
                d,-1,Red,7,amount: must not be negative\r
                e,5,Mauve,8,colour: was not found\r
                """);
    }

    @Test
    void theFileOfRefusedRowsIsMendedAndImportedAgainWithTheSameMapping() {
        String mapping = """
                {"columns": {"Who": "name", "How much": "amount", "Note": null}}""";
        Job first = bench.run("Who;How much;Note\na;x;\"keep; this\"\nb;2;\n", mapping);
        String refused = bench.rejected(first);
        assertThat(refused)
                .isEqualTo("Who;How much;Note;line;reason\r\na;x;\"keep; this\";2;How much: is not a number\r\n");

        Job still = bench.run(refused, mapping);
        assertThat(bench.rejected(still)).isEqualTo(refused);

        Job mended = bench.run(refused.replace(";x;", ";1;"), mapping);
        assertThat(mended.counts()).containsEntry("created", 1L).containsEntry("rejected", 0L);
        assertThat(bench.names()).containsExactly("a", "b");
    }

    @Test
    void aCrashBetweenStepsNeitherLosesNorDoublesARow() {
        JobId id = bench.start(rows(100), null);
        for (int step = 0; step < 5; step++) {
            bench.jobs.worker(bench.job()).turn();
        }
        assertThat(bench.get(id).counts()).containsEntry("read", 15L);
        // A worker takes the job and dies with it before its first commit.
        JobBench.Worker dying = bench.jobs.worker(bench.job(new FailingTarget(bench, 0)));
        dying.turn();
        bench.jobs.template.update("update job set not_before = now()");
        bench.jobs.worker(bench.job()).untilIdle();
        assertThat(bench.get(id).counts()).containsEntry("read", 100L).containsEntry("created", 100L);
        assertThat(bench.names()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aStepThatFailsAfterItsInsertsIsRolledBackWholly() {
        JobId id = bench.start(rows(10), null);
        JobBench.Worker failing = bench.jobs.worker(bench.job(new FailingTarget(bench, 1)));
        failing.turn();
        failing.turn();
        assertThat(bench.names()).hasSize(3);
        assertThat(bench.get(id).counts()).containsEntry("read", 3L);
        bench.jobs.template.update("update job set not_before = now()");
        bench.jobs.worker(bench.job()).untilIdle();
        assertThat(bench.names()).hasSize(10);
        assertThat(bench.get(id).counts()).containsEntry("created", 10L).containsEntry("merged", 0L);
    }

    @Test
    void cancelledAndResumedItGoesOnAfterTheLastRowTaken() {
        JobId id = bench.start(rows(10), null);
        bench.jobs.worker(bench.job()).turn();
        bench.jobs.cancel(bench.person, id);
        bench.jobs.worker(bench.job()).untilIdle();
        assertThat(bench.names()).hasSize(3);
        bench.jobs.resume(bench.person, id);
        bench.jobs.worker(bench.job()).untilIdle();
        assertThat(bench.get(id).counts()).containsEntry("created", 10L).containsEntry("merged", 0L);
    }

    @Test
    void aRowTheDatabaseRefusesDoesNotTakeItsNeighboursWithIt() {
        Job job = bench.run("name\na\n" + "x".repeat(300) + "\nb\n", null);
        assertThat(job.counts()).containsEntry("created", 2L).containsEntry("rejected", 1L);
        assertThat(bench.names()).containsExactly("a", "b");
        assertThat(bench.rejected(job)).contains("the database refused this row");
    }

    @Test
    void valuesDefaultsLookupsAndDatesFollowTheMapping() {
        Job job = bench.run("""
                Title,Colour,Due
                a,Select,02/03/2017
                b,crimson,
                """, """
                {"columns": {"Title": "name", "Colour": "colour", "Due": "dueOn"},
                 "values": {"colour": {"select": "", "Crimson": "Red"}},
                 "defaults": {"amount": "7"},
                 "options": {"dateOrder": "dmy"}}""");
        assertThat(job.counts()).containsEntry("created", 2L);
        assertThat(bench.jobs.template.queryForList(
                        "select colour || ' ' || amount || ' ' || coalesce(due::text, '-')"
                                + " from thing order by name",
                        String.class))
                .containsExactly("none 7 2017-03-02", "red 7 -");
    }

    @Test
    void theLookupRuleInTheMappingDecides() {
        String file = "name,colour\na,skyblue\n";
        Job exact = bench.run(
                file,
                "{\"columns\": {\"name\": \"name\", \"colour\": \"colour\"}, \"lookups\": {\"colour\": \"exact\"}}");
        assertThat(exact.counts()).containsEntry("rejected", 1L);
        Job folded = bench.run(file, null);
        assertThat(folded.counts()).containsEntry("created", 1L);
    }

    @Test
    void everyEncodingAndDelimiterGivesTheSameRows() {
        Map<String, byte[]> files = Map.of(
                "UTF-8", ImportBench.bytes(ImportBench.encodedRows(), "UTF-8"),
                "UTF-8 with mark", ImportBench.bytes("\uFEFF" + ImportBench.encodedRows(), "UTF-8"),
                "UTF-16LE with mark", ImportBench.bytes("\uFEFF" + ImportBench.encodedRows(), "UTF-16LE"),
                "UTF-16BE with mark", ImportBench.bytes("\uFEFF" + ImportBench.encodedRows(), "UTF-16BE"),
                "UTF-16LE", ImportBench.bytes(ImportBench.encodedRows(), "UTF-16LE"),
                "GB18030", ImportBench.bytes(ImportBench.encodedRows(), "GB18030"),
                "tabs", ImportBench.bytes("名称\t金额\n杭州软件有限公司\t1,234.50\n上海数据股份有限公司\t88\n", "GB18030"));
        files.forEach((name, content) -> {
            bench.jobs.template.execute("truncate thing");
            Job job = bench.run(content, null);
            assertThat(job.counts()).as(name).containsEntry("created", 2L);
            assertThat(bench.jobs.template.queryForList(
                            "select name || amount from thing order by amount", String.class))
                    .as(name)
                    .containsExactly("上海数据股份有限公司88", "杭州软件有限公司1234.50");
        });
    }

    @Test
    void aWorkbookIsImportedLikeAText() {
        byte[] workbook = Workbooks.of(List.of(
                List.of("name", "amount", "due", "colour"),
                List.of("a", 1.5, Workbooks.day(42_736), "Red"),
                List.of("b", 1100.0399999999999, "2017/3/2", "sky-blue"),
                List.of("c", "?", "", "")));
        Job job = bench.run(workbook, null);
        assertThat(job.counts()).containsEntry("created", 2L).containsEntry("rejected", 1L);
        assertThat(job.total()).isEqualTo(3);
        assertThat(bench.jobs.template.queryForList(
                        "select name || ' ' || amount || ' ' || due || ' ' || colour" + " from thing order by name",
                        String.class))
                .containsExactly("a 1.5 2017-01-01 red", "b 1100.04 2017-03-02 blue");
        assertThat(bench.rejected(job))
                .isEqualTo("name,amount,due,colour,line,reason\r\nc,?,,,4,amount: is not a number\r\n");
    }

    @Test
    void aFileOfManyChunksOfBytesIsReadWhole() {
        String wide = "w".repeat(3_000);
        ImportBench wider = new ImportBench(500, new ImportProperties(500, 10_000, 50));
        String file = "name,note\n"
                + IntStream.range(0, 1_200).mapToObj(i -> "n" + i + "," + wide).collect(Collectors.joining("\n"));
        assertThat(wider.run(file, null).counts()).containsEntry("created", 1_200L);
    }

    private static String rows(int count) {
        return "name,amount\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "n" + i + "," + i + "\n")
                        .collect(Collectors.joining());
    }

    /** Applies rows and then fails, from the given call on. */
    private static final class FailingTarget extends ThingTargetDecorator {

        private final AtomicInteger before;

        FailingTarget(ImportBench bench, int goodCalls) {
            super(bench.things);
            this.before = new AtomicInteger(goodCalls);
        }

        @Override
        public List<RowOutcome> apply(List<ThingTarget.Thing> rows, ImportContext context) {
            List<RowOutcome> outcomes = super.apply(rows, context);
            if (before.getAndDecrement() <= 0) {
                throw new IllegalStateException("the power is gone");
            }
            return outcomes;
        }
    }
}
