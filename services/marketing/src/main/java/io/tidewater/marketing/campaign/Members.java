package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of campaigns. */
@Service
@Transactional
class Members {

    private static final String COLUMNS =
            Columns.of("m", "id campaign_id lead_id name company email phone status joined_at");

    private static final RecordType TYPE = RecordType.named("member")
            .text("name", "m.name")
            .text("company", "m.company")
            .text("email", "m.email")
            .choice("status", "m.status", "planned", "reached", "responded", "converted")
            .instant("joinedAt", "m.joined_at")
            .build();

    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;
    private final ListReader<Member> list;

    Members(Campaigns campaigns, JdbcClient jdbc, EventLog events, Clock clock) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.list = new ListReader<>(
                jdbc,
                new ListSource<>(
                        TYPE,
                        null,
                        COLUMNS,
                        "campaign_member m",
                        "m.id",
                        null,
                        "joinedAt",
                        "-joinedAt",
                        Members::read));
    }

    PageResponse<Member> of(Scope scope, CampaignId id, ListQuery query) {
        campaigns.get(scope, id);
        return list.read(scope, query, new SqlPredicate("m.campaign_id = :campaign", Map.of("campaign", id.value())));
    }

    Member add(Person person, CampaignId id, MemberRequest request) {
        Campaign campaign = campaigns.get(Scope.of(person), id);
        Member member = new Member(
                Ids.next(),
                campaign.id().value(),
                null,
                request.name(),
                request.company(),
                request.email(),
                request.phone(),
                "planned",
                clock.instant());
        jdbc.sql("""
                        insert into campaign_member (id, campaign_id, name, company, email, phone, status, joined_at)
                        values (:id, :campaign, :name, :company, :email, :phone, :status, :at)""")
                .param("id", member.id())
                .param("campaign", member.campaignId())
                .param("name", member.name())
                .param("company", member.company())
                .param("email", member.email())
                .param("phone", member.phone())
                .param("status", member.status())
                .param("at", Instants.toSql(member.joinedAt()))
                .update();
        events.append(NewEvent.of("campaign.member-added", campaign.id(), member));
        return member;
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getString("name"),
                row.getString("company"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("status"),
                Instants.require(row, "joined_at"));
    }
}
