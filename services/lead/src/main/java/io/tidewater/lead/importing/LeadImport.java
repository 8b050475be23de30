package io.tidewater.lead.importing;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from files (L3): rows are read one by one and placed a chunk at a time. */
@Component
class LeadImport implements ImportTarget<LeadRow> {

    private static final int LONGEST = 200;

    private final ChunkPlacement placement;
    private final LeadProperties properties;

    LeadImport(ChunkPlacement placement, LeadProperties properties) {
        this.placement = placement;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "leads";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.SALES_REP, Roles.SALES_MANAGER, Roles.MARKETER, Roles.TELESALES, Roles.ADMIN);
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.text("company").require().synonyms("Company Name", "Account", "公司", "公司名称", "企业名称"),
                ImportField.text("contactName").synonyms("Contact", "Name", "联系人", "姓名"),
                ImportField.text("phone").synonyms("Mobile", "Telephone", "电话", "手机"),
                ImportField.text("email").synonyms("Mail", "E-Mail", "邮箱"),
                ImportField.text("city").synonyms("Town", "城市"),
                ImportField.text("industry").synonyms("Sector", "行业"),
                ImportField.text("note").synonyms("Message", "Comment", "备注"),
                ImportField.text("source").synonyms("Lead Source", "来源"),
                ImportField.text("externalId").synonyms("Prospect ID", "Lead ID", "外部编号"),
                ImportField.lookup("owner").synonyms("Owner", "Sales Agent", "负责人"));
    }

    @Override
    public LeadRow parse(ImportRow row, ImportContext context) {
        Profile profile = new Profile(
                row.requiredText("company"),
                row.text("contactName"),
                row.text("phone"),
                row.text("email"),
                row.text("city"),
                row.text("industry"),
                row.text("note"));
        check(row, profile);
        return new LeadRow(profile, row.text("externalId"), row.text("source"), row.text("owner"));
    }

    @Override
    public List<RowOutcome> apply(List<LeadRow> rows, ImportContext context) {
        return placement.place(rows, context.person());
    }

    private void check(ImportRow row, Profile profile) {
        if (profile.company().length() > LONGEST) {
            row.reject("company", "max-length", LONGEST);
        }
        if (profile.phone() != null && profile.keys(properties.phoneRegion()).phone() == null) {
            row.reject("phone", "phone");
        }
        if (!looksLikeMail(profile.email())) {
            row.reject("email", "email");
        }
    }

    private static boolean looksLikeMail(@Nullable String email) {
        return email == null || email.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    }
}
