package io.tidewater.platform.sharing;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.Problems;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * With whom to share, or from whom to take it back: exactly one person, or one unit and all below it.
 *
 * @param unit the same as {@code orgPath}, under the name that some clients learnt first
 */
public record ShareRequest(
        @Nullable @Size(max = 255) String userName,
        @Nullable OrgPath orgPath,
        @Nullable OrgPath unit) {

    /** Whether this is the share that is asked for. */
    public boolean means(Share share) {
        return userName == null ? Objects.equals(place(), share.orgPath()) : userName.equals(share.userName());
    }

    @Nullable
    OrgPath place() {
        return orgPath == null ? unit : orgPath;
    }

    void requireOne() {
        if (Stream.of(userName, orgPath, unit).filter(Objects::nonNull).count() != 1) {
            throw Problems.invalid("userName", "one-of", "userName, orgPath");
        }
    }
}
