package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.search.SearchVector;
import io.tidewater.sales.pipeline.StageCategory;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Opportunities to and from rows. A row is written as JSON whose names are the columns, so that one statement takes many. */
@Component
class OpportunityRows {

    private static final TypeReference<List<ProductLine>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    OpportunityRows(JsonMapper json) {
        this.json = json;
    }

    String write(List<Opportunity> opportunities) {
        return json.writeValueAsString(
                opportunities.stream().map(OpportunityRows::columns).toList());
    }

    private static Map<String, @Nullable Object> columns(Opportunity deal) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", deal.id().value());
        row.put("number", deal.number());
        row.put("version", deal.version());
        row.put("created_by", deal.createdBy());
        row.put("created_at", deal.createdAt());
        row.put("updated_at", deal.updatedAt());
        putTerms(row, deal.terms());
        putProgress(row, deal.progress());
        putOrigin(row, deal.origin());
        putOwner(row, deal.owner());
        row.put("search", searchOf(deal));
        return row;
    }

    private static void putTerms(Map<String, @Nullable Object> row, Terms terms) {
        Money amount = terms.amount();
        row.put("name", terms.name());
        row.put("account_id", terms.account().id());
        row.put("account_name", terms.account().name());
        row.put("amount_value", amount == null ? null : amount.value().toPlainString());
        row.put("amount_currency", amount == null ? null : amount.currency());
        row.put("product_id", terms.product().id());
        row.put("product_name", terms.product().name());
        row.put("lines", terms.lines());
        row.put("close_on", terms.closeOn());
        row.put("engaged_on", terms.engagedOn());
        row.put("contact_id", terms.contact().id());
        row.put("contact_name", terms.contact().name());
        row.put("contact_role", terms.contact().role());
        row.put("next_step", terms.nextStep());
        row.put("loss_reason", terms.lossReason());
        row.put("budget", terms.facts().budget());
        row.put("authority", terms.facts().authority());
        row.put("need", terms.facts().need());
        row.put("timing", terms.facts().timing());
    }

    private static void putProgress(Map<String, @Nullable Object> row, Progress progress) {
        row.put("pipeline", progress.pipeline());
        row.put("stage", progress.stage());
        row.put("stage_category", progress.category().key());
        row.put("probability", progress.probability());
        row.put("stage_since", progress.since());
    }

    private static void putOrigin(Map<String, @Nullable Object> row, Origin origin) {
        row.put("external_id", origin.externalId());
        row.put("lead_id", origin.leadId());
        row.put("conversion_id", origin.conversionId());
        row.put("campaign_id", origin.campaignId());
        row.put("source", origin.source());
        row.put("referrer", origin.referrer());
    }

    private static void putOwner(Map<String, @Nullable Object> row, Owner owner) {
        row.put("owner_id", owner.id());
        row.put("owner_user_name", owner.userName());
        row.put("owner_name", owner.name());
        row.put("org_path", owner.unit().ltree());
        row.put("partner_id", owner.partnerId());
    }

    static String searchOf(Opportunity deal) {
        return SearchVector.builder()
                .add(deal.terms().name())
                .add(deal.terms().account().name())
                .add(deal.terms().product().name())
                .add(deal.terms().contact().name())
                .add(deal.number())
                .add(deal.origin().externalId())
                .build();
    }

    Opportunity read(ResultSet row, int index) throws SQLException {
        return new Opportunity(
                new OpportunityId(row.getObject("id", UUID.class)),
                row.getString("number"),
                terms(row),
                new Progress(
                        row.getString("pipeline"),
                        row.getString("stage"),
                        StageCategory.of(row.getString("stage_category")),
                        row.getInt("probability"),
                        Instants.require(row, "stage_since")),
                origin(row),
                new Owner(
                        row.getObject("owner_id", UUID.class),
                        row.getString("owner_user_name"),
                        row.getString("owner_name"),
                        OrgPath.ofLtree(row.getString("org_path")),
                        row.getString("partner_id")),
                row.getObject("created_by", UUID.class),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }

    private Terms terms(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount_value");
        return new Terms(
                row.getString("name"),
                new AccountRef(row.getObject("account_id", UUID.class), row.getString("account_name")),
                amount == null ? null : new Money(amount, row.getString("amount_currency")),
                new ProductRef(row.getObject("product_id", UUID.class), row.getString("product_name")),
                json.readValue(row.getString("lines"), LINES),
                row.getObject("close_on", LocalDate.class),
                row.getObject("engaged_on", LocalDate.class),
                new Contact(
                        row.getObject("contact_id", UUID.class),
                        row.getString("contact_name"),
                        row.getString("contact_role")),
                row.getString("next_step"),
                row.getString("loss_reason"),
                new Facts(
                        row.getString("budget"),
                        row.getString("authority"),
                        row.getString("need"),
                        row.getString("timing")));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("external_id"),
                row.getObject("lead_id", UUID.class),
                row.getObject("conversion_id", UUID.class),
                row.getString("campaign_id"),
                row.getString("source"),
                row.getString("referrer"));
    }
}
