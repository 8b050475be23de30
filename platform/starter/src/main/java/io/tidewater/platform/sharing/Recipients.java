package io.tidewater.platform.sharing;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import java.util.Optional;
import java.util.UUID;

/** With whom records can be shared, as far as the service knows people and units. */
public interface Recipients {

    /** The id of the person of this sign-in name, if they still work here. */
    Optional<UUID> idOf(String userName);

    /** Whether the unit exists. */
    boolean hasUnit(OrgPath unit);

    /** The table that says {@code user_name} by {@code id}, for those who left as well. */
    String peopleTable();

    /** Those in a service's own replica of the organisation. */
    static Recipients in(Directory directory) {
        return new Recipients() {

            @Override
            public Optional<UUID> idOf(String userName) {
                return directory.byUserName(userName).map(Colleague::id);
            }

            @Override
            public boolean hasUnit(OrgPath unit) {
                return directory.hasUnit(unit);
            }

            @Override
            public String peopleTable() {
                return "directory_person";
            }
        };
    }
}
