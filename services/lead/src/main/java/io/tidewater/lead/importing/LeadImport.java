package io.tidewater.lead.importing;

import io.tidewater.lead.record.LeadState;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportOption;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.ImportUndo;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Leads from files (L3): rows are read one by one and placed a chunk at a time. */
@Component
class LeadImport implements ImportTarget<LeadRow> {

    static final String DUPLICATES = "duplicates";
    static final String PLACE = "place";
    private static final List<String> STATES =
            Arrays.stream(LeadState.values()).map(LeadState::key).toList();

    private final ChunkPlacement placement;
    private final LeadRowReader reader;
    private final ImportedLeads imported;

    LeadImport(ChunkPlacement placement, LeadRowReader reader, ImportedLeads imported) {
        this.placement = placement;
        this.reader = reader;
        this.imported = imported;
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
        List<ImportField> fields = new ArrayList<>(List.of(
                ImportField.text("company").require().synonyms("Company Name", "Account", "公司", "公司名称", "企业名称"),
                ImportField.text("contactName").synonyms("Contact", "Name", "联系人", "姓名"),
                ImportField.text("phone").synonyms("Mobile", "Telephone", "电话", "手机"),
                ImportField.text("email").synonyms("Mail", "E-Mail", "邮箱"),
                ImportField.text("city").synonyms("Town", "城市"),
                ImportField.text("industry").synonyms("Sector", "行业"),
                ImportField.text("note").synonyms("Message", "Comment", "备注"),
                ImportField.text("channel").synonyms("Lead Origin", "渠道"),
                ImportField.text("source").synonyms("Lead Source", "来源"),
                ImportField.text("sourceDetail").synonyms("Source Detail", "来源明细"),
                ImportField.text("referrer").synonyms("Referred By", "推荐人"),
                ImportField.text("externalId").synonyms("Prospect ID", "Lead ID", "外部编号"),
                ImportField.lookup("owner").synonyms("Owner", "Sales Agent", "负责人"),
                ImportField.text("pool").synonyms("Public Pool", "公海"),
                ImportField.choice("state", STATES).synonyms("Status", "Lead Status", "状态"),
                ImportField.text("reason").synonyms("Lost Reason", "原因"),
                ImportField.instant("createdAt").synonyms("Created", "Created At", "创建时间")));
        fields.addAll(reader.customFields());
        return fields;
    }

    @Override
    public List<ImportOption> options() {
        return List.of(
                ImportOption.oneOf(DUPLICATES, "merge", "skip", "create"), ImportOption.oneOf(PLACE, "pool", "rules"));
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(imported);
    }

    @Override
    public LeadRow parse(ImportRow row, ImportContext context) {
        return reader.read(row, context.person());
    }

    @Override
    public List<RowOutcome> apply(List<LeadRow> rows, ImportContext context) {
        return placement.place(rows, context);
    }
}
