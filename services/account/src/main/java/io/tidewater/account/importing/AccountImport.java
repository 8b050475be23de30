package io.tidewater.account.importing;

import io.tidewater.account.record.Profile;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Accounts from files (A14). */
@Component
class AccountImport implements ImportTarget<AccountRow> {

    private static final int LONGEST = 200;

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
                ImportField.text("type").synonyms("类型"),
                ImportField.text("level").synonyms("级别"),
                ImportField.lookup("parent").synonyms("Subsidiary Of", "Parent", "母公司"));
    }

    @Override
    public AccountRow parse(ImportRow row, ImportContext context) {
        String name = row.requiredText("name");
        if (name.length() > LONGEST) {
            row.reject("name", "max-length", LONGEST);
        }
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

    @Override
    public List<RowOutcome> apply(List<AccountRow> rows, ImportContext context) {
        return placement.place(rows, context.person());
    }
}
