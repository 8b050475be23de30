package io.tidewater.lead.record;

import io.tidewater.platform.data.CopyIn;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes rows of leads. */
@Repository
class LeadStore {

    private static final String UPDATE = """
        update lead set company = :company, contact_name = :contactName, phone = :phone, email = :email, city = :city,
            industry = :industry, note = :note, phone_key = :phoneKey, email_key = :emailKey,
            company_key = :companyKey, state = :state, reason = :reason, owner_id = :ownerId,
            owner_user_name = :ownerUserName, owner_name = :ownerName, org_path = cast(:unit as ltree),
            pooled_at = :pooledAt,
            held_since = case
                when owner_id is distinct from :ownerId then :heldSince
                when state = 'nurturing' and :state <> 'nurturing' then :updatedAt
                else held_since end,
            verified_follow_up_at =
                case when owner_id is distinct from :ownerId then null else verified_follow_up_at end,
            conversion_id = :conversionId, account_id = :accountId, contact_id = :contactId,
            opportunity_id = :opportunityId, next_follow_up_at = :nextAt, last_follow_up_at = :lastAt,
            re_evaluate_on = :reEvaluateOn, custom = cast(:custom as jsonb),
            score = :score, model_score = :modelScore, grade = :grade, call_intent = :callIntent,
            rating = cast(:rating as jsonb), merged_into = :mergedInto, search = cast(:search as tsvector),
            version = version + 1, updated_at = :updatedAt
        where id = :id and version = :version\
        """;

    private final NamedParameterJdbcTemplate jdbc;
    private final LeadProperties properties;
    private final JsonMapper json;

    LeadStore(NamedParameterJdbcTemplate jdbc, LeadProperties properties, JsonMapper json) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.json = json;
    }

    List<String> nextNumbers(int count) {
        return jdbc.queryForList(
                "select 'L' || lpad(nextval('lead_number')::text, 7, '0') from generate_series(1, :count)",
                Map.of("count", count),
                String.class);
    }

    void insert(List<NewLead> leads) {
        if (leads.size() < CopyIn.WORTH) {
            jdbc.batchUpdate(LeadColumns.INSERT, leads.stream().map(this::row).toArray(MapSqlParameterSource[]::new));
        } else {
            LeadColumns.COPY.write(jdbc.getJdbcOperations(), leads, (lead, line) -> {
                MapSqlParameterSource row = row(lead);
                LeadColumns.PARAMETERS.forEach(parameter -> line.add(row.getValue(parameter)));
            });
        }
    }

    /** Writes the lead over the version it was read in. */
    void update(Lead lead) {
        if (jdbc.update(UPDATE, row(lead)) != 1) {
            throw new OptimisticLockingFailureException("lead " + lead.id() + " changed in between");
        }
    }

    Optional<Lead> find(Scope scope, LeadId id) {
        return one(LeadTable.PROTECTED.visibleTo(scope), id, "");
    }

    /** Writes leads over the versions they were read in, with one round trip. */
    void updateAll(List<Lead> leads) {
        int[] written = jdbc.batchUpdate(UPDATE, leads.stream().map(this::row).toArray(MapSqlParameterSource[]::new));
        if (Arrays.stream(written).sum() != leads.size()) {
            throw new OptimisticLockingFailureException("leads changed in between");
        }
    }

    /** Those of the leads that the scope holds, in the order of their ids. */
    List<Lead> byIds(Scope scope, Collection<UUID> ids, String lock) {
        SqlPredicate visible = LeadTable.PROTECTED.visibleTo(scope);
        MapSqlParameterSource params =
                new MapSqlParameterSource(visible.params()).addValue("ids", ids.toArray(UUID[]::new));
        return jdbc.query(
                "select " + LeadTable.COLUMNS + " from lead l where l.id = any(:ids) and " + visible.sql()
                        + " order by l.id" + lock,
                params,
                LeadTable::read);
    }

    /** The newest leads in scope that meet a condition. */
    List<Lead> newest(Scope scope, SqlPredicate condition, int most) {
        SqlPredicate rows = LeadTable.PROTECTED.visibleTo(scope).and(condition);
        return jdbc.query(
                "select " + LeadTable.COLUMNS + " from lead l where " + rows.sql()
                        + " order by l.created_at desc, l.id desc limit " + most,
                new MapSqlParameterSource(rows.params()),
                LeadTable::read);
    }

    /** As {@link #find}, and nobody else changes the lead until the transaction ends. */
    Optional<Lead> lock(Scope scope, LeadId id) {
        return one(LeadTable.PROTECTED.visibleTo(scope), id, " for update of l");
    }

    /** Which lead stands where this one stood before it was merged; empty when it was not. */
    Optional<LeadId> survivor(LeadId id) {
        return jdbc
                .query("""
                        with recursive chain as (
                            select id, merged_into, 1 as step from lead where id = :id and merged_into is not null
                            union all
                            select l.id, l.merged_into, c.step + 1 from lead l join chain c on l.id = c.merged_into
                            where c.step < 50)
                        select id from chain where merged_into is null""", Map.of("id", id.value()), (row, number) -> new LeadId(row.getObject("id", UUID.class)))
                .stream()
                .findFirst();
    }

    /** The lead and all that were merged into it, directly or through others. */
    List<LeadId> family(LeadId id) {
        return jdbc.query("""
                with recursive family as (
                    select id from lead where id = :id
                    union
                    select l.id from lead l join family f on l.merged_into = f.id)
                select id from family""", Map.of("id", id.value()), (row, number) -> new LeadId(row.getObject("id", UUID.class)));
    }

    private Optional<Lead> one(SqlPredicate visible, LeadId id, String lock) {
        MapSqlParameterSource params = new MapSqlParameterSource(visible.params()).addValue("id", id.value());
        String sql = "select " + LeadTable.COLUMNS + " from lead l where l.id = :id and " + visible.sql() + lock;
        return jdbc.query(sql, params, LeadTable::read).stream().findFirst();
    }

    private MapSqlParameterSource row(NewLead fresh) {
        Findable known = fresh.findable();
        return row(fresh.lead(), known == null ? findable(fresh.lead()) : known);
    }

    private MapSqlParameterSource row(Lead lead) {
        return row(lead, findable(lead));
    }

    private Findable findable(Lead lead) {
        return Findable.of(lead.profile(), properties.phoneRegion());
    }

    private MapSqlParameterSource row(Lead lead, Findable findable) {
        MapSqlParameterSource row = new MapSqlParameterSource();
        addProfile(row, lead, findable);
        addOrigin(row, lead.origin());
        addOwner(row, lead);
        addOutcome(row, lead);
        addRating(row, lead.rating());
        LeadId survivor = lead.mergedInto();
        return row.addValue("mergedInto", survivor == null ? null : survivor.value())
                .addValue("id", lead.id().value())
                .addValue("number", lead.number())
                .addValue("state", lead.state().key())
                .addValue("reason", lead.reason())
                .addValue("custom", json.writeValueAsString(lead.custom()))
                .addValue("version", lead.version())
                .addValue("createdAt", Instants.toSql(lead.createdAt()))
                .addValue("updatedAt", Instants.toSql(lead.updatedAt()));
    }

    static MapSqlParameterSource addRating(MapSqlParameterSource row, Rating rating) {
        Grade grade = rating.grade();
        CallIntent intent = rating.callIntent();
        return row.addValue("score", rating.score())
                .addValue("modelScore", rating.modelScore())
                .addValue("grade", grade == null ? null : grade.name())
                .addValue("callIntent", intent == null ? null : intent.name())
                .addValue("rating", rating.details());
    }

    private static void addProfile(MapSqlParameterSource row, Lead lead, Findable findable) {
        Profile profile = lead.profile();
        MatchKeys keys = findable.keys();
        row.addValue("company", profile.company())
                .addValue("contactName", profile.contactName())
                .addValue("phone", profile.phone())
                .addValue("email", profile.email())
                .addValue("city", profile.city())
                .addValue("industry", profile.industry())
                .addValue("note", profile.note())
                .addValue("phoneKey", keys.phone())
                .addValue("emailKey", keys.email())
                .addValue("companyKey", keys.company())
                .addValue("search", findable.search(lead.number()));
    }

    private void addOrigin(MapSqlParameterSource row, Origin origin) {
        row.addValue("externalId", origin.externalId())
                .addValue("channel", origin.channel())
                .addValue("source", origin.source())
                .addValue("sourceDetail", origin.detail())
                .addValue("campaignId", origin.campaignId())
                .addValue("formKey", origin.formKey())
                .addValue("submissionId", origin.submissionId())
                .addValue("referrer", origin.referrer())
                .addValue("referrerType", origin.trail().referrerType())
                .addValue("referrerId", origin.trail().referrerId())
                .addValue("utm", utm(origin.trail().utm()))
                .addValue("importId", origin.trail().importId())
                .addValue("partnerId", origin.partnerId())
                .addValue("createdBy", origin.createdBy());
    }

    private @Nullable String utm(Map<String, String> marks) {
        return marks.isEmpty() ? null : json.writeValueAsString(marks);
    }

    private static void addOwner(MapSqlParameterSource row, Lead lead) {
        Owner owner = lead.owner();
        row.addValue("ownerId", owner == null ? null : owner.id())
                .addValue("ownerUserName", owner == null ? null : owner.userName())
                .addValue("ownerName", owner == null ? null : owner.name())
                .addValue("unit", lead.unit().ltree())
                .addValue("homePool", lead.homePool().ltree())
                .addValue("heldSince", owner == null ? null : Instants.toSql(lead.updatedAt()))
                .addValue("pooledAt", Instants.toSql(lead.pooledAt()));
    }

    private static void addOutcome(MapSqlParameterSource row, Lead lead) {
        row.addValue("conversionId", lead.outcome().conversionId())
                .addValue("accountId", lead.outcome().accountId())
                .addValue("contactId", lead.outcome().contactId())
                .addValue("opportunityId", lead.outcome().opportunityId())
                .addValue("nextAt", Instants.toSql(lead.dates().nextAt()))
                .addValue("lastAt", Instants.toSql(lead.dates().lastAt()))
                .addValue("reEvaluateOn", lead.dates().reEvaluateOn());
    }
}
