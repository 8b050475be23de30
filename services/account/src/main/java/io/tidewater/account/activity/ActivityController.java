package io.tidewater.account.activity;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logs and lists activities on any record (A7). */
@RestController
@RequestMapping("/api/v1/activities")
@PreAuthorize("!hasRole('customer')")
class ActivityController {

    private static final String COLUMNS = Columns.of("v", """
            id kind text about_type about_id owner_id owner_user_name org_path partner_id created_by
            version created_at""");

    private static final ProtectedTable PROTECTED =
            ProtectedTable.aliased("v").creator("created_by").build();

    private static final RecordType TYPE = RecordType.named("activity")
            .choice("kind", "v.kind", "call", "visit", "email", "meeting", "note")
            .text("text", "v.text")
            .text("aboutType", "v.about_type")
            .id("aboutId", "v.about_id")
            .text("ownerUserName", "v.owner_user_name")
            .instant("createdAt", "v.created_at")
            .build();

    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;
    private final ListReader<Activity> list;

    ActivityController(JdbcClient jdbc, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.list = new ListReader<>(
                jdbc,
                ListSource.newestFirst(
                        TYPE,
                        PROTECTED,
                        COLUMNS + ", v.org_path::text as org_path_text",
                        "activity v",
                        null,
                        ActivityController::read));
    }

    @GetMapping
    PageResponse<Activity> list(Scope scope, ListQuery query) {
        return list.read(scope, query);
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Activity> log(Person person, @Valid @RequestBody ActivityRequest request) {
        Activity activity = new Activity(
                Ids.next(),
                request.kind(),
                request.text(),
                request.about(),
                person.id(),
                person.userName(),
                Homes.unit(person),
                person.partnerId(),
                0,
                clock.instant());
        jdbc.sql("""
                        insert into activity (id, kind, text, about_type, about_id, owner_id, owner_user_name, org_path,
                            partner_id, created_by, created_at)
                        values (:id, :kind, :text, :aboutType, :aboutId, :owner, :userName, cast(:unit as ltree), :partner,
                            :owner, :at)""")
                .param("id", activity.id())
                .param("kind", activity.kind())
                .param("text", activity.text())
                .param("aboutType", activity.about().type())
                .param("aboutId", activity.about().id())
                .param("owner", activity.ownerId())
                .param("userName", activity.ownerUserName())
                .param("unit", activity.orgPath().ltree())
                .param("partner", activity.partnerId())
                .param("at", Instants.toSql(activity.createdAt()))
                .update();
        events.append(NewEvent.of("activity.logged", activity.id(), activity));
        return ResponseEntity.created(URI.create("/api/v1/activities/" + activity.id()))
                .body(activity);
    }

    private static Activity read(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("text"),
                new About(row.getString("about_type"), row.getObject("about_id", UUID.class)),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_user_name"),
                OrgPath.ofLtree(row.getString("org_path_text")),
                row.getString("partner_id"),
                row.getLong("version"),
                Instants.require(row, "created_at"));
    }

    record ActivityRequest(
            @NotBlank @Pattern(regexp = "call|visit|email|meeting|note")
            String kind,

            @NotBlank @Size(max = 4000) String text,
            @NotNull @Valid About about) {}
}
