package io.tidewater.platform.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Writes cells of a workbook the way they would stand in a CSV file: days and times in ISO form, numbers plain. */
final class XlsxCells {

    /** Excel keeps 15 digits; what comes after is noise of its binary numbers. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);

    private XlsxCells() {}

    static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            return number(cell);
        }
        Object value = cell.getValue();
        return value == null ? "" : value.toString();
    }

    private static String number(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        BigDecimal value;
        try {
            value = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return cell.getType() == CellType.FORMULA && cell.getValue() != null
                    ? cell.getValue().toString()
                    : raw;
        }
        if (isDate(cell.getDataFormatString())) {
            return iso(cell.asDate());
        }
        return plain(value);
    }

    static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(EXCEL_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String iso(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.withNano(0).toString();
    }

    static boolean isDate(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String letters = QUOTED.matcher(format).replaceAll("");
        return DATE_LETTERS.matcher(letters).find();
    }
}
