package io.tidewater.lead.record;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.search.SearchPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of leads: who sees a row, which fields a rule may name, and how a row is read. */
public final class LeadTable {

    /** Who sees a lead (P2). */
    public static final ProtectedTable PROTECTED = ProtectedTable.aliased("l")
            .shares("lead_share")
            .creator("created_by")
            .pooledFor(Roles.SALES_REP, Roles.TELESALES, Roles.SALES_MANAGER)
            .regionWide(Roles.MARKETER)
            .presentWhen("l.merged_into is null")
            .build();

    /** What of a lead's search vector comes from which field. */
    public static final Map<String, SearchPart> SEARCHED = Map.of(
            "company", SearchPart.NAME,
            "contactName", SearchPart.DETAIL,
            "city", SearchPart.DETAIL,
            "phone", SearchPart.PHONE,
            "email", SearchPart.EMAIL);

    /** The fields that filters, views and assignment rules may name. */
    public static final RecordType TYPE = RecordType.named("lead")
            .id("id", "l.id")
            .text("number", "l.number")
            .text("company", "l.company")
            .text("contactName", "l.contact_name")
            .text("phone", "l.phone")
            .text("email", "l.email")
            .text("city", "l.city")
            .text("industry", "l.industry")
            .text("channel", "l.channel")
            .text("source", "l.source")
            .text("sourceDetail", "l.source_detail")
            .text("formKey", "l.form_key")
            .custom("utm", "coalesce(l.utm, '{}'::jsonb)")
            .text("referrer", "l.referrer")
            .text("referrerType", "l.referrer_type")
            .id("referrerId", "l.referrer_id")
            .text("externalId", "l.external_id")
            .id("ownerId", "l.owner_id")
            .id("importId", "l.import_id")
            .id("campaignId", "l.campaign_id")
            .choice(
                    "state",
                    "l.state",
                    "new",
                    "assigned",
                    "working",
                    "qualified",
                    "nurturing",
                    "disqualified",
                    "converted")
            .text("reason", "l.reason")
            .text("ownerUserName", "l.owner_user_name")
            .text("unit", "'/' || replace(l.org_path::text, '.', '/')")
            .text("poolKey", "l.home_pool::text")
            .text("partnerId", "l.partner_id")
            .number("score", "l.score")
            .number("modelScore", "l.model_score")
            .choice("grade", "l.grade", "A", "B", "C", "D")
            .choice("callIntent", "l.call_intent", "A", "B", "C", "D", "E", "F")
            .instant("nextFollowUpAt", "l.next_follow_up_at")
            .instant("lastFollowUpAt", "l.last_follow_up_at")
            .instant("createdAt", "l.created_at")
            .instant("updatedAt", "l.updated_at")
            .custom("custom", "l.custom")
            .build();

    static final String COLUMNS = LeadColumns.READ;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> MARKS = new TypeReference<>() {};

    private LeadTable() {}

    /** Lists of leads, the newest first unless somebody sorts them. */
    static <T> ListSource<T> list(RowMapper<T> mapper) {
        return ListSource.newestFirst(TYPE, PROTECTED, COLUMNS, "lead l", "l.search", mapper)
                .fullyIndexed()
                .groupedBy("state");
    }

    /** The lead as rules see it in memory: the fields of {@link #TYPE}. */
    public static Map<String, Object> facts(Lead lead) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("id", lead.id().value());
        facts.put("number", lead.number());
        addProfile(facts, lead.profile());
        addOrigin(facts, lead.origin());
        facts.put("state", lead.state().key());
        facts.put("reason", lead.reason());
        facts.put("ownerUserName", lead.owner() == null ? null : lead.owner().userName());
        facts.put("unit", lead.unit().value());
        facts.put("score", lead.rating().score());
        facts.put("modelScore", lead.rating().modelScore());
        facts.put(
                "grade",
                lead.rating().grade() == null ? null : lead.rating().grade().name());
        facts.put(
                "callIntent",
                lead.rating().callIntent() == null
                        ? null
                        : lead.rating().callIntent().name());
        facts.put("nextFollowUpAt", lead.dates().nextAt());
        facts.put("lastFollowUpAt", lead.dates().lastAt());
        facts.put("createdAt", lead.createdAt());
        facts.put("updatedAt", lead.updatedAt());
        facts.put("custom", lead.custom());
        return facts;
    }

    private static void addProfile(Map<String, Object> facts, Profile profile) {
        facts.put("company", profile.company());
        facts.put("contactName", profile.contactName());
        facts.put("phone", profile.phone());
        facts.put("email", profile.email());
        facts.put("city", profile.city());
        facts.put("industry", profile.industry());
    }

    private static void addOrigin(Map<String, Object> facts, Origin origin) {
        facts.put("channel", origin.channel());
        facts.put("source", origin.source());
        facts.put("sourceDetail", origin.detail());
        facts.put("formKey", origin.formKey());
        facts.put("campaignId", origin.campaignId());
        facts.put("partnerId", origin.partnerId());
    }

    static Lead read(ResultSet row, int number) throws SQLException {
        OrgPath unit = OrgPath.ofLtree(row.getString("org_path_text"));
        return new Lead(
                new LeadId(row.getObject("id", UUID.class)),
                row.getString("number"),
                profile(row),
                origin(row),
                LeadState.of(row.getString("state")),
                row.getString("reason"),
                owner(row, unit),
                OrgPath.ofLtree(row.getString("home_pool_text")),
                Instants.read(row, "pooled_at"),
                new Outcome(
                        row.getObject("conversion_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getObject("contact_id", UUID.class),
                        row.getObject("opportunity_id", UUID.class)),
                new FollowUpDates(
                        Instants.read(row, "next_follow_up_at"),
                        Instants.read(row, "last_follow_up_at"),
                        row.getObject("re_evaluate_on", LocalDate.class)),
                custom(row.getString("custom")),
                Rating.read(row),
                mergedInto(row),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }

    private static Map<String, Object> custom(String json) {
        return json.equals("{}") ? Map.of() : JSON.readValue(json, OBJECT);
    }

    private static @Nullable LeadId mergedInto(ResultSet row) throws SQLException {
        UUID id = row.getObject("merged_into", UUID.class);
        return id == null ? null : new LeadId(id);
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("company"),
                row.getString("contact_name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("city"),
                row.getString("industry"),
                row.getString("note"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("channel"),
                row.getString("source"),
                row.getString("source_detail"),
                row.getObject("campaign_id", UUID.class),
                row.getString("form_key"),
                row.getObject("submission_id", UUID.class),
                row.getString("referrer"),
                row.getString("external_id"),
                row.getString("partner_id"),
                row.getObject("created_by", UUID.class),
                trail(row));
    }

    private static Trail trail(ResultSet row) throws SQLException {
        String utm = row.getString("utm");
        return new Trail(
                utm == null ? Map.of() : JSON.readValue(utm, MARKS),
                row.getString("referrer_type"),
                row.getObject("referrer_id", UUID.class),
                row.getObject("import_id", UUID.class));
    }

    private static @Nullable Owner owner(ResultSet row, OrgPath unit) throws SQLException {
        UUID id = row.getObject("owner_id", UUID.class);
        return id == null ? null : new Owner(id, row.getString("owner_user_name"), row.getString("owner_name"), unit);
    }
}
