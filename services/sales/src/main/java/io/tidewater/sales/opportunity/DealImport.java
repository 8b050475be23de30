package io.tidewater.sales.opportunity;

import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportOption;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import io.tidewater.sales.pipeline.Pipeline;
import io.tidewater.sales.pipeline.Pipelines;
import io.tidewater.sales.pipeline.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files of deals, past and present (S4). A row with a known external id updates that deal. */
@Component
class DealImport implements ImportTarget<ImportedDeal> {

    /** Whether gates are closed to rows as they are to people; history rarely has what today's gates ask for. */
    static final String GATES = "gates";

    static final String SKIP_GATES = "skip";

    private static final int LONGEST_NAME = 200;

    private final Pipelines pipelines;
    private final DealImportStep step;

    DealImport(Pipelines pipelines, DealImportStep step) {
        this.pipelines = pipelines;
        this.step = step;
    }

    @Override
    public String name() {
        return "opportunities";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN, Roles.SALES_MANAGER);
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.text("externalId").synonyms("opportunity_id", "id", "商机编号"),
                ImportField.text("name").synonyms("opportunity", "deal", "商机名称"),
                ImportField.lookup("owner").synonyms("sales_agent", "agent", "rep", "owner_name", "销售"),
                ImportField.lookup("product").synonyms("product_name", "产品"),
                ImportField.lookup("account").synonyms("account_name", "company", "客户"),
                ImportField.choice("stage", stageWords())
                        .synonyms("deal_stage", "阶段")
                        .require(),
                ImportField.date("engagedOn").synonyms("engage_date", "开始日期"),
                ImportField.date("closeOn").synonyms("close_date", "预计成交日期"),
                ImportField.number("amount").synonyms("close_value", "value", "金额"),
                ImportField.text("currency").synonyms("币种"),
                ImportField.text("lossReason").synonyms("loss_reason", "输单原因"),
                ImportField.text("nextStep").synonyms("next_step", "下一步"));
    }

    @Override
    public List<ImportOption> options() {
        return List.of(ImportOption.oneOf(GATES, SKIP_GATES, "enforce"), ImportOption.oneOf("createMissing", "none"));
    }

    @Override
    public ImportedDeal parse(ImportRow row, ImportContext context) {
        BigDecimal amount = row.number("amount");
        if (amount != null && amount.signum() < 0) {
            row.reject("amount", "positive-or-zero");
        }
        String name = row.text("name");
        if (name != null && name.length() > LONGEST_NAME) {
            row.reject("name", "max-length", LONGEST_NAME);
        }
        return new ImportedDeal(
                row.text("externalId"),
                name,
                row.text("owner"),
                row.text("product"),
                row.text("account"),
                row.requiredText("stage"),
                row.date("engagedOn"),
                row.date("closeOn"),
                amount,
                row.text("currency"),
                row.text("lossReason"),
                row.text("nextStep"));
    }

    @Override
    public List<RowOutcome> apply(List<ImportedDeal> rows, ImportContext context) {
        return step.apply(rows, context);
    }

    /** Keys and labels, so that a file may use either. */
    private List<String> stageWords() {
        return pipelines.require(Pipeline.DEFAULT).stages().stream()
                .flatMap(stage ->
                        Stream.of(stage.key(), stage.label().en(), stage.label().zh()))
                .distinct()
                .toList();
    }

    static Stage stageOf(Pipeline pipeline, String word) {
        return pipeline.stageWritten(word).orElseThrow();
    }
}
