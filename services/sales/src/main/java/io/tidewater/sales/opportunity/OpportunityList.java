package io.tidewater.sales.opportunity;

import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of deals: filter, search, sort and pages, always within a scope. */
@Component
class OpportunityList {

    /** The fields that filters, views and sort orders may name. */
    static final RecordType TYPE = RecordType.named("opportunity")
            .id("id", "o.id")
            .text("number", "o.number")
            .text("externalId", "o.external_id")
            .text("name", "o.name")
            .id("accountId", "o.account_id")
            .text("accountName", "o.account_name")
            .money("amount", "o.amount_value")
            .text("currency", "o.amount_currency")
            .id("productId", "o.product_id")
            .text("productName", "o.product_name")
            .date("closeOn", "o.close_on")
            .date("engagedOn", "o.engaged_on")
            .text("pipeline", "o.pipeline")
            .text("stage", "o.stage")
            .choice("stageCategory", "o.stage_category", "open", "won", "lost")
            .number("probability", "o.probability")
            .instant("stageSince", "o.stage_since")
            .text("contactName", "o.contact_name")
            .text("nextStep", "o.next_step")
            .text("lossReason", "o.loss_reason")
            .id("leadId", "o.lead_id")
            .text("campaignId", "o.campaign_id")
            .text("source", "o.source")
            .id("ownerId", "o.owner_id")
            .text("ownerUserName", "o.owner_user_name")
            .text("ownerName", "o.owner_name")
            .text("unit", "'/' || replace(o.org_path::text, '.', '/')")
            .text("partnerId", "o.partner_id")
            .instant("createdAt", "o.created_at")
            .instant("updatedAt", "o.updated_at")
            .build();

    private final ListReader<OpportunityView> reader;

    OpportunityList(JdbcClient jdbc, OpportunityRows rows) {
        this.reader = new ListReader<>(
                jdbc,
                ListSource.newestFirst(
                        TYPE,
                        OpportunityStore.TABLE,
                        OpportunityStore.SELECTED,
                        "opportunity o",
                        "o.search",
                        (row, index) -> OpportunityView.of(rows.read(row, index))));
    }

    PageResponse<OpportunityView> read(Scope scope, ListQuery query) {
        return reader.read(scope, query);
    }
}
