package io.tidewater.sales.org;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** All units and people of the identity provider at one moment; versions are not filled in. */
record DirectorySnapshot(List<OrgUnit> units, List<OrgPerson> people) {

    DirectorySnapshot {
        units = units.stream().sorted(Comparator.comparing(OrgUnit::id)).toList();
        people = people.stream().sorted(Comparator.comparing(OrgPerson::id)).toList();
    }

    /** Whether nothing at all was answered: more likely a wrong setting than an organisation that dissolved. */
    boolean isEmpty() {
        return units.isEmpty() && people.isEmpty();
    }

    /** Equal for equal content, whatever the order it came in. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
