package io.tidewater.sales.org;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the sales organisation.
 *
 * @param label what people read, such as {@code East}
 * @param labelZh the same in Chinese, where the group says it
 * @param labelPath the labels from the top down to this unit, such as {@code Sales / East}
 */
record OrgUnit(
        UUID id,
        OrgPath path,
        @Nullable UUID parentId,
        String name,
        String label,
        @Nullable String labelZh,
        String labelPath,
        boolean removed,
        long version) {

    boolean isSameAs(OrgUnit other) {
        return at(0).equals(other.at(0));
    }

    OrgUnit gone() {
        return new OrgUnit(id, path, parentId, name, label, labelZh, labelPath, true, version + 1);
    }

    OrgUnit at(long otherVersion) {
        return new OrgUnit(id, path, parentId, name, label, labelZh, labelPath, removed, otherVersion);
    }
}
