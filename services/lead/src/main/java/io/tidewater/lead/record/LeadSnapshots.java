package io.tidewater.lead.record;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every lead again, for a new reader. */
@Component
class LeadSnapshots implements SnapshotSource {

    private final JdbcClient jdbc;

    LeadSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return "lead.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return jdbc
                .sql("select " + LeadTable.COLUMNS + " from lead l order by l.id")
                .withFetchSize(500)
                .query(LeadTable::read)
                .stream()
                .map(lead -> NewEvent.of(type(), lead.id(), LeadFact.of(lead)));
    }
}
