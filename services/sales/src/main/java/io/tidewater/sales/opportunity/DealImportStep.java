package io.tidewater.sales.opportunity;

import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.web.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Applies a chunk of rows: one read of what is there, one write of what is new, one of what changed. */
@Component
class DealImportStep {

    private static final String NOTE = "import";

    private final OpportunityStore store;
    private final OpportunityWriter writer;
    private final ImportNames.Loader names;
    private final DealImportReader reader;

    DealImportStep(
            OpportunityStore store, OpportunityWriter writer, ImportNames.Loader names, DealImportReader reader) {
        this.store = store;
        this.writer = writer;
        this.names = names;
        this.reader = reader;
    }

    List<RowOutcome> apply(List<ImportedDeal> rows, ImportContext context) {
        ImportNames known = context.remember("names", ImportNames.class, () -> names.load(context));
        Map<String, Opportunity> before = existing(rows);
        List<String> numbers = store.nextNumbers(rows.size());
        Chunk chunk = new Chunk(before);
        for (int i = 0; i < rows.size(); i++) {
            ImportedDeal row = rows.get(i);
            Opportunity present = row.externalId() == null ? null : chunk.latest.get(row.externalId());
            DealImportReader.Result read = reader.read(row, present, numbers.get(i), known, context);
            chunk.take(row, present, read);
        }
        if (writer.add(List.copyOf(chunk.added.values()), NOTE).size() < chunk.added.size()) {
            throw new OptimisticLockingFailureException(
                    "Another import brought the same deals; this step is done again");
        }
        writer.replace(chunk.steps(), NOTE);
        return chunk.outcomes;
    }

    private Map<String, Opportunity> existing(List<ImportedDeal> rows) {
        List<String> ids = rows.stream()
                .map(ImportedDeal::externalId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : store.importedAs(ids).stream()
                        .collect(Collectors.toMap(
                                deal -> String.valueOf(deal.origin().externalId()), Function.identity()));
    }

    /** What becomes of the rows of one chunk; a later row of the same deal builds on the earlier. */
    private static final class Chunk {

        private final Map<String, Opportunity> before;
        private final Map<String, Opportunity> latest;
        private final Map<UUID, Opportunity> added = new LinkedHashMap<>();
        private final Map<UUID, Opportunity> changed = new LinkedHashMap<>();
        private final List<RowOutcome> outcomes = new ArrayList<>();

        Chunk(Map<String, Opportunity> before) {
            this.before = before;
            this.latest = new HashMap<>(before);
        }

        void take(ImportedDeal row, @Nullable Opportunity present, DealImportReader.Result read) {
            if (!read.errors().isEmpty() || read.deal() == null) {
                outcomes.add(new RowOutcome(RowOutcome.Kind.REJECTED, null, List.<FieldError>copyOf(read.errors())));
                return;
            }
            Opportunity deal = read.deal();
            UUID id = deal.id().value();
            if (present == null || added.containsKey(id)) {
                added.put(id, deal);
            } else if (deal.version() != present.version()) {
                changed.put(id, deal);
            }
            if (row.externalId() != null) {
                latest.put(row.externalId(), deal);
            }
            outcomes.add(present == null ? RowOutcome.created(id) : RowOutcome.updated(id));
        }

        List<OpportunityWriter.Step> steps() {
            return before.values().stream()
                    .filter(stored -> changed.containsKey(stored.id().value()))
                    .map(stored -> new OpportunityWriter.Step(
                            stored,
                            Objects.requireNonNull(changed.get(stored.id().value()))
                                    .following(stored)))
                    .toList();
        }
    }
}
