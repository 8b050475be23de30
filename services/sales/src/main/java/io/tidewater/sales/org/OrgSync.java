package io.tidewater.sales.org;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings units and people into step with the identity provider, and tells what changed (S1). */
@Service
class OrgSync {

    /** How many units and people were made, changed or taken away. */
    record Outcome(int created, int changed, int removed) {

        static final Outcome NOTHING = new Outcome(0, 0, 0);
    }

    private static final Logger log = LoggerFactory.getLogger(OrgSync.class);

    private final Directory directory;
    private final OrgStore store;
    private final SyncLedger ledger;
    private final OrgEvents events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    OrgSync(
            Directory directory,
            OrgStore store,
            SyncLedger ledger,
            OrgEvents events,
            Clock clock,
            TransactionTemplate transactions) {
        this.directory = directory;
        this.store = store;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Reads the directory once and stores what is new; throws {@link DirectoryAwayException} when it is away. */
    Outcome run() {
        DirectorySnapshot snapshot = readOrNote();
        String fingerprint = snapshot.fingerprint();
        return transactions.execute(status -> {
            boolean same = ledger.lock().orElse("").equals(fingerprint);
            Outcome outcome = same || snapshot.isEmpty() ? Outcome.NOTHING : apply(snapshot);
            ledger.read(fingerprint, clock.instant());
            return outcome;
        });
    }

    private DirectorySnapshot readOrNote() {
        try {
            return directory.read();
        } catch (DirectoryAwayException away) {
            ledger.failed(String.valueOf(away.getMessage()), clock.instant());
            throw away;
        }
    }

    private Outcome apply(DirectorySnapshot snapshot) {
        OrgDifference<OrgUnit> units = OrgDifference.ofUnits(store.units(), snapshot.units());
        OrgDifference<OrgPerson> people = OrgDifference.ofPeople(store.people(), snapshot.people());
        store.saveUnits(units.present());
        store.saveUnits(units.removed());
        store.savePeople(people.present());
        store.savePeople(people.removed());
        events.announceUnits(units);
        events.announcePeople(people);
        Outcome outcome = new Outcome(
                units.created().size() + people.created().size(),
                units.changed().size() + people.changed().size(),
                units.removed().size() + people.removed().size());
        log.info("Organisation in step: {}", outcome);
        return outcome;
    }
}
