package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSourceTests {

    @Test
    void aRowKnowsTheLineItBeginsOnAcrossBlankLinesAndBreaksInsideQuotes() {
        List<SourceRow> rows = read("a,b\r\n1,\"x\r\ny\"\r\n\r\n,\r\n2,z\r\n");
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L, 6L);
        assertThat(rows.getFirst().cells()).containsExactly("1", "x\r\ny");
    }

    @Test
    void quotesInsideAndAroundCellsAreUnderstood() {
        assertThat(read("a,b\n\"say \"\"hi\"\"\", \"x,y\"\n5\" pipe,z\n\"a\" b,c\n"))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("say \"hi\"", "x,y"), List.of("5\" pipe", "z"), List.of("a b", "c"));
    }

    @Test
    void theMarkIsNoPartOfTheFirstColumn() {
        assertThat(open("\uFEFFname\nx\n").header()).containsExactly("name");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByTheLineOfItsRow() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"open\n5,6\n"))
                .isInstanceOfSatisfying(
                        BrokenRowException.class,
                        broken -> assertThat(broken.line()).isEqualTo(3));
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotPullAHugeFileIntoMemory() {
        String huge = "a,b\n1,2\n3,\"open\n" + "4,5\n".repeat(1_000_000);
        assertThatThrownBy(() -> read(huge))
                .isInstanceOfSatisfying(
                        BrokenRowException.class,
                        broken -> assertThat(broken.line()).isEqualTo(3));
    }

    @Test
    void aLongFileOfShortRowsIsNotTakenForALongRow() {
        assertThat(read("a,b\n" + "4,5\n".repeat(600_000))).hasSize(600_000);
    }

    @Test
    void delimitersAreFoundByTheColumnsTheyMake() {
        assertThat(Delimiters.detect("a,b,c\n1,\"2;3;4\",5\n")).isEqualTo(',');
        assertThat(Delimiters.detect("a;b\n\"1,5\";2,5\n3,5;4,5\n")).isEqualTo(';');
        assertThat(Delimiters.detect("a\tb\n1, 2\t3\n")).isEqualTo('\t');
        assertThat(Delimiters.detect("a|b\n1|2\n")).isEqualTo('|');
        assertThat(Delimiters.detect("name\nAcme, Inc.\nBolt, Ltd.\nCrux\n")).isEqualTo(',');
    }

    @Test
    void columnsHaveNamesThatAreNeitherEmptyNorTwice() {
        assertThat(Columns.names(List.of(" name ", "", "name", "name")))
                .containsExactly("name", "column 2", "name (2)", "name (3)");
    }

    private static CsvSource open(String text) {
        return CsvSource.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, ',');
    }

    private static List<SourceRow> read(String text) {
        List<SourceRow> rows = new ArrayList<>();
        try (CsvSource source = open(text)) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
