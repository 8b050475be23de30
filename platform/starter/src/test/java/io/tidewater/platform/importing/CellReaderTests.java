package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTests {

    private final CellReader cells = CellReader.of(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.5",
                "1,234.50|1234.50",
                "1.234,50|1234.50",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1,5|1.5",
                "1 234,5|1234.5",
                "1'234.5|1234.5",
                "¥1,234|1234",
                "$ 12|12",
                "€12,5|12.5",
                "１２３．５|123.5",
                "(12.5)|-12.5",
                "-7|-7",
                "1e3|1E+3"
            })
    void numbersAreReadInTheNotationsOfSpreadsheets(String text, BigDecimal number) {
        assertThat(cells.read(ImportField.number("n"), text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "1.2.3", "12,34,5", "--1", "1e999", "NaN", "0x10"})
    void whatIsNoNumberIsRefused(String text) {
        refused(ImportField.number("n"), text, "number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-01",
                "2017/3/1",
                "2017.03.01",
                "2017年3月1日",
                "20170301",
                "1.3.2017",
                "2017-03-01T10:20:30",
                "2017-03-01 10:20"
            })
    void daysAreReadInTheNotationsOfTheWorld(String text) {
        assertThat(cells.read(ImportField.date("d"), text)).isEqualTo(LocalDate.of(2017, 3, 1));
    }

    @Test
    void whatCouldBeDayOrMonthIsRefusedUntilTheOrderIsSaid() {
        refused(ImportField.date("d"), "02/03/2017", "date-ambiguous");
        assertThat(cells.read(ImportField.date("d"), "25/03/2017")).isEqualTo(LocalDate.of(2017, 3, 25));
        assertThat(cells.read(ImportField.date("d"), "03/25/2017")).isEqualTo(LocalDate.of(2017, 3, 25));
        assertThat(CellReader.of(Map.of("dateOrder", "dmy")).read(ImportField.date("d"), "02/03/2017"))
                .isEqualTo(LocalDate.of(2017, 3, 2));
        assertThat(CellReader.of(Map.of("dateOrder", "mdy")).read(ImportField.date("d"), "02/03/2017"))
                .isEqualTo(LocalDate.of(2017, 2, 3));
        refused(ImportField.date("d"), "2017-02-30", "date");
    }

    @Test
    void momentsWithoutOffsetAreInTheZoneOfTheImport() {
        CellReader shanghai = CellReader.of(Map.of("zone", "Asia/Shanghai"));
        ImportField field = ImportField.instant("at");
        assertThat(shanghai.read(field, "2017-03-01 08:30")).isEqualTo(Instant.parse("2017-03-01T00:30:00Z"));
        assertThat(shanghai.read(field, "2017-03-01")).isEqualTo(Instant.parse("2017-02-28T16:00:00Z"));
        assertThat(shanghai.read(field, "2017-03-01T08:30:00+01:00")).isEqualTo(Instant.parse("2017-03-01T07:30:00Z"));
        refused(field, "2017-03-01 25:00", "instant");
        refused(field, "soon", "instant");
    }

    @Test
    void flagsAndChoicesAreReadWhateverTheirCase() {
        assertThat(cells.read(ImportField.flag("f"), "YES")).isEqualTo(true);
        assertThat(cells.read(ImportField.flag("f"), "否")).isEqualTo(false);
        refused(ImportField.flag("f"), "perhaps", "flag");
        ImportField state = ImportField.choice("s", List.of("in-progress", "done"));
        assertThat(cells.read(state, "In Progress")).isEqualTo("in-progress");
        refused(state, "gone", "choice-of");
    }

    @Test
    void whatCannotBeStoredIsRefusedAndBlankIsNothing() {
        refused(ImportField.text("t"), "a\0b", "text");
        refused(ImportField.text("t"), "a\uD83D", "text");
        assertThat(cells.read(ImportField.text("t"), "  ")).isNull();
        assertThat(cells.read(ImportField.text("t"), " 😀 ")).isEqualTo("😀");
    }

    private void refused(ImportField field, String text, String rule) {
        assertThatThrownBy(() -> cells.read(field, text))
                .isInstanceOf(CellException.class)
                .hasMessage(rule);
    }
}
