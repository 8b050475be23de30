package io.tidewater.platform.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.SharedTexts;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation tree, written as in the identity provider: {@code /sales/east/team-1}.
 *
 * @param value a slash, then one or more names of letters, digits, hyphens or underscores, separated by slashes
 */
public record OrgPath(@JsonValue String value) implements Comparable<OrgPath> {

    private static final Pattern FORM = Pattern.compile("(/[\\p{L}\\p{N}_-]{1,200}){1,32}");

    /** An organisation has few units, and each row of a list names two. */
    private static final SharedTexts<OrgPath> LTREES =
            new SharedTexts<>(ltree -> new OrgPath("/" + ltree.replace('.', '/')));

    /** The form is checked here, so that no other text ever reaches an {@code ltree} column. */
    @JsonCreator
    public OrgPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit path: " + value);
        }
    }

    /** Reads a path in the slash form; throws {@link IllegalArgumentException} on any other form. */
    public static OrgPath of(String path) {
        return new OrgPath(path);
    }

    /** Whether the text has the form of a path. */
    public static boolean isPath(@Nullable String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** Reads the dotted form of PostgreSQL's {@code ltree}. */
    public static OrgPath ofLtree(String ltree) {
        return LTREES.read(ltree);
    }

    /** The dotted form of PostgreSQL's {@code ltree}. */
    public String ltree() {
        return value.substring(1).replace('/', '.');
    }

    /** Whether this unit is the other one or lies below it. */
    public boolean isAtOrBelow(OrgPath other) {
        return value.equals(other.value) || value.startsWith(other.value + "/");
    }

    /** The unit above, or null at the top. */
    public @Nullable OrgPath parent() {
        int slash = value.lastIndexOf('/');
        return slash == 0 ? null : new OrgPath(value.substring(0, slash));
    }

    /** The last name of the path. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(OrgPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
