package io.tidewater.testkit.importing;

import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A service that collects shells and lets them be imported. */
@SpringBootApplication
class ShellApplication {

    @Bean
    Shells shells() {
        return new Shells();
    }

    /** The usual neighbour of the import routes: they must not be taken for a record's id. */
    @RestController
    static class ShellController {

        @GetMapping("/api/v1/shells/{id}")
        String get(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/api/v1/shells/{id}/{panel}")
        String panel(@PathVariable UUID id, @PathVariable String panel) {
            return id + panel;
        }
    }

    /** Keeps shells in memory. */
    static class Shells implements ImportTarget<String> {

        final Queue<String> found = new ConcurrentLinkedQueue<>();

        @Override
        public String name() {
            return "shells";
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.SALES_REP, Roles.ADMIN);
        }

        @Override
        public List<ImportField> fields() {
            return List.of(ImportField.text("name").require().synonyms("贝壳"), ImportField.number("size"));
        }

        @Override
        public String parse(ImportRow row, ImportContext context) {
            return row.requiredText("name");
        }

        @Override
        public List<RowOutcome> apply(List<String> rows, ImportContext context) {
            found.addAll(rows);
            return rows.stream().map(RowOutcome::created).toList();
        }
    }
}
