package io.tidewater.account.importing;

import io.tidewater.account.record.Profile;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Accounts from files (A14). */
@Component
class AccountImport implements ImportTarget<AccountRow> {

    /** Texts and how long they may be, as in the API. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", 200, "industry", 100, "country", 100, "city", 100, "phone", 50, "website", 200, "parent", 200);

    private static final List<String> TYPES = List.of(Profile.TYPES.split("\\|"));
    private static final List<String> LEVELS = List.of(Profile.LEVELS.split("\\|"));
    private static final BigDecimal MOST_REVENUE = new BigDecimal("99999999999999");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final ChunkPlacement placement;

    AccountImport(ChunkPlacement placement) {
        this.placement = placement;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.SALES_REP, Roles.SALES_MANAGER, Roles.ADMIN);
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.text("name").require().synonyms("Account", "Account Name", "Company", "公司", "客户", "客户名称"),
                ImportField.text("industry").synonyms("Sector", "行业"),
                ImportField.number("yearEstablished").synonyms("Year Established", "Founded", "成立年份"),
                ImportField.number("revenue").synonyms("Annual Revenue", "营收"),
                ImportField.number("employees").synonyms("Size", "员工数"),
                ImportField.text("country").synonyms("Office Location", "Location", "国家"),
                ImportField.text("city").synonyms("Town", "城市"),
                ImportField.text("phone").synonyms("Telephone", "电话"),
                ImportField.text("website").synonyms("Domain", "网址"),
                ImportField.choice("type", TYPES).synonyms("类型"),
                ImportField.choice("level", LEVELS).synonyms("级别"),
                ImportField.lookup("parent").synonyms("Subsidiary Of", "Parent", "母公司"));
    }

    @Override
    public AccountRow parse(ImportRow row, ImportContext context) {
        String name = row.requiredText("name");
        check(row);
        Profile profile = new Profile(
                name,
                Objects.requireNonNullElse(row.text("type"), "customer"),
                Objects.requireNonNullElse(row.text("level"), "normal"),
                "active",
                row.text("industry"),
                row.text("country"),
                row.text("city"),
                row.integer("employees"),
                row.number("revenue"),
                row.text("website"),
                row.text("phone"),
                null,
                row.integer("yearEstablished"),
                null);
        return new AccountRow(profile, row.text("parent"));
    }

    private static void check(ImportRow row) {
        LONGEST.forEach((field, longest) -> {
            String text = row.text(field);
            if (text != null && text.length() > longest) {
                row.reject(field, "max-length", longest);
            }
        });
        within(row, "revenue", BigDecimal.ZERO, MOST_REVENUE);
        within(row, "employees", BigDecimal.ZERO, BigDecimal.valueOf(Integer.MAX_VALUE));
        within(row, "yearEstablished", BigDecimal.valueOf(FIRST_YEAR), BigDecimal.valueOf(LAST_YEAR));
    }

    private static void within(ImportRow row, String field, BigDecimal least, BigDecimal most) {
        BigDecimal value = row.number(field);
        if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
            row.reject(field, "range", least, most);
        }
    }

    @Override
    public List<RowOutcome> apply(List<AccountRow> rows, ImportContext context) {
        return placement.place(rows, context.person());
    }
}
