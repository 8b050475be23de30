package io.tidewater.platform.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a record a token comes from: those who may not see a part do not find the record by it either. */
public enum SearchPart {
    /** What the record is called: its name, its number. */
    NAME('D'),
    /** Words beside it, such as a person or a place. */
    DETAIL('A'),
    PHONE('B'),
    EMAIL('C');

    /** PostgreSQL's weight; D is what tokens without one have. */
    private final char weight;

    SearchPart(char weight) {
        this.weight = weight;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** What a vector says behind a token of these parts; nothing for the name alone, which most tokens are. */
    static String positions(int bits) {
        if (bits == NAME.bit()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int position = 1;
        for (SearchPart part : values()) {
            if ((bits & part.bit()) != 0) {
                text.append(text.isEmpty() ? ':' : ',').append(position++).append(part.weight);
            }
        }
        return text.toString();
    }

    /** The weights a query asks for so that these parts do not answer; empty where none is hidden. */
    static String weightsWithout(Collection<SearchPart> hidden) {
        if (hidden.isEmpty()) {
            return "";
        }
        Set<SearchPart> shown = EnumSet.complementOf(EnumSet.copyOf(hidden));
        return shown.stream().map(part -> String.valueOf(part.weight)).collect(Collectors.joining());
    }
}
