package io.tidewater.lead.intake;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.web.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The web forms. */
@Service
class Forms {

    private static final String COLUMNS = Columns.of("f", """
            key name source campaign_id fields consent_text redirect_to allowed_origins active by_user_name
            version created_at updated_at honeypot consent_required rate_per_minute""");

    private static final TypeReference<List<FormField>> FIELDS = new TypeReference<>() {};
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final Clock clock;
    private final LoadingCache<String, Optional<Form>> published;

    Forms(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.published =
                Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).build(this::find);
    }

    /** The active form of the key, as it stood at most a second ago. */
    Form published(String key) {
        return published.get(key).filter(Form::active).orElseThrow(Problems::notFound);
    }

    Optional<Form> find(String key) {
        return jdbc.sql("select " + COLUMNS + " from form f where key = :key")
                .param("key", key)
                .query(this::form)
                .optional();
    }

    List<Form> all() {
        return jdbc.sql("select " + COLUMNS + " from form f order by created_at, key")
                .query(this::form)
                .list();
    }

    /** Makes the form, or changes it where the key is taken. */
    @Transactional
    Form save(FormRequest request, String by) {
        Instant now = clock.instant();
        Form form = jdbc.sql("""
                        insert into form as f (key, name, source, campaign_id, fields, consent_text, redirect_to, allowed_origins,
                            active, honeypot, consent_required, rate_per_minute, by_user_name, created_at, updated_at)
                        values (:key, :name, :source, :campaign, cast(:fields as jsonb), :consent, :redirect, :origins,
                            :active, :honeypot, :consentRequired, :rate, :by, :now, :now)
                        on conflict (key) do update set name = excluded.name, source = excluded.source,
                            campaign_id = excluded.campaign_id, fields = excluded.fields,
                            consent_text = excluded.consent_text, redirect_to = excluded.redirect_to,
                            allowed_origins = excluded.allowed_origins, active = excluded.active,
                            honeypot = excluded.honeypot, consent_required = excluded.consent_required,
                            rate_per_minute = excluded.rate_per_minute,
                            by_user_name = excluded.by_user_name, version = f.version + 1, updated_at = :now
                        returning %s""".formatted(COLUMNS))
                .param("key", request.key())
                .param("name", request.name())
                .param("source", request.source())
                .param("campaign", request.campaignId())
                .param("fields", json.writeValueAsString(request.fields()))
                .param("consent", request.consentText())
                .param("redirect", request.redirectTo())
                .param("origins", origins(request))
                .param("active", request.active() == null || request.active())
                .param("honeypot", request.honeypot())
                .param("consentRequired", request.consentRequired())
                .param("rate", request.ratePerMinute())
                .param("by", by)
                .param("now", Instants.toSql(now))
                .query(this::form)
                .single();
        events.append(NewEvent.of("form.saved", form.key(), form));
        AfterCommit.run(() -> published.invalidate(form.key()));
        return form;
    }

    private static String[] origins(FormRequest request) {
        return request.allowedOrigins() == null
                ? new String[] {"*"}
                : request.allowedOrigins().toArray(String[]::new);
    }

    private Form form(ResultSet row, int number) throws SQLException {
        return new Form(
                row.getString("key"),
                row.getString("name"),
                row.getString("source"),
                row.getObject("campaign_id", UUID.class),
                json.readValue(row.getString("fields"), FIELDS),
                row.getString("consent_text"),
                row.getString("redirect_to"),
                List.of((String[]) row.getArray("allowed_origins").getArray()),
                row.getBoolean("active"),
                row.getString("honeypot"),
                row.getBoolean("consent_required"),
                row.getObject("rate_per_minute", Integer.class),
                row.getString("by_user_name"),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }
}
