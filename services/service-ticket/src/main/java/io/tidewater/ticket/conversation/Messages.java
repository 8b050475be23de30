package io.tidewater.ticket.conversation;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.ticket.record.TicketId;
import io.tidewater.ticket.record.TicketRights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what is said on tickets. */
@Repository
class Messages {

    private static final String COLUMNS = Columns.of("m", "id ticket_id kind text by_id by_user_name by_name at");

    private static final RecordType TYPE = RecordType.named("message")
            .id("id", "m.id")
            .choice("kind", "m.kind", Message.REPLY, Message.NOTE)
            .text("text", "m.text")
            .text("byUserName", "m.by_user_name")
            .instant("at", "m.at")
            .build();

    private final JdbcClient jdbc;
    private final ListReader<Message> list;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.list = new ListReader<>(
                jdbc,
                new ListSource<>(TYPE, null, COLUMNS, "ticket_message m", "m.id", null, "at", "-at", Messages::read));
    }

    /** What the person may read of what was said on a ticket they see; newest first. */
    PageResponse<Message> read(Person person, TicketId ticket, ListQuery query) {
        String readable = TicketRights.readsNotes(person) ? "" : " and m.kind = 'reply'";
        return list.read(
                Scope.of(person),
                query,
                new SqlPredicate("m.ticket_id = :of_ticket" + readable, Map.of("of_ticket", ticket.value())));
    }

    Message add(Person person, TicketId ticket, String kind, String text, Instant at) {
        Message message = new Message(
                Ids.next(), kind, kind.equals(Message.NOTE), text, person.userName(), person.displayName(), at);
        jdbc.sql("""
                        insert into ticket_message (id, ticket_id, kind, text, by_id, by_user_name, by_name, at)
                        values (:id, :ticket, :kind, :text, :byId, :byUserName, :byName, :at)""")
                .param("id", message.id())
                .param("ticket", ticket.value())
                .param("kind", kind)
                .param("text", text)
                .param("byId", person.id())
                .param("byUserName", message.byUserName())
                .param("byName", message.byName())
                .param("at", Instants.toSql(at))
                .update();
        return message;
    }

    private static Message read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Message(
                row.getObject("id", UUID.class),
                kind,
                kind.equals(Message.NOTE),
                row.getString("text"),
                row.getString("by_user_name"),
                row.getString("by_name"),
                Instants.require(row, "at"));
    }
}
