package io.tidewater.lead.importing;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.importing.ImportUndo;
import io.tidewater.platform.job.JobId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the leads of an import out again, as long as nobody touched them. */
@Component
class ImportedLeads implements ImportUndo {

    private static final String UNTOUCHED =
            "version = 0 and not exists (select 1 from lead_share s where s.record_id = lead.id)";

    private final JdbcClient jdbc;
    private final EventLog events;

    ImportedLeads(JdbcClient jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public long touched(JobId imported) {
        return jdbc.sql("select count(*) from lead where import_id = :import and not (" + UNTOUCHED + ")")
                .param("import", imported.value())
                .query(Long.class)
                .single();
    }

    @Override
    public int remove(JobId imported, int most) {
        List<Removed> gone = jdbc.sql("delete from lead where id in (select id from lead where import_id = :import and "
                        + UNTOUCHED + " order by id limit :most for update) returning id, number")
                .param("import", imported.value())
                .param("most", most)
                .query((row, number) ->
                        new Removed(row.getObject("id", UUID.class), row.getString("number"), 1, "import-undone"))
                .list();
        events.append(gone.stream()
                .map(lead -> NewEvent.of("lead.removed", lead.id(), lead))
                .toList());
        return gone.size();
    }

    /** What is told of a lead that is no more. */
    record Removed(UUID id, String number, long version, String reason) {}
}
