package io.tidewater.platform.scope;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record's unit as a GIN index can keep it beside the words of the record: each label of its path, and the whole path behind an
 * equals sign. So a search for a word that very many records have reads only those of the units that somebody sees. Both
 * conditions hold for more rows than those meant where labels repeat; they stand beside the exact one.
 */
public final class UnitWords {

    private UnitWords() {}

    /** The words of the unit in this column, as SQL; an index has to say it in the same words. */
    public static String of(String orgPath) {
        return "(string_to_array(ltree2text(" + orgPath + "), '.') || ('=' || ltree2text(" + orgPath + ")))";
    }

    /** The unit named by the parameter, an {@code ltree} as text, or one below it. */
    static String below(String alias, String parameter) {
        return of(alias + ".org_path") + " @> string_to_array(:" + parameter + ", '.')";
    }

    /** One of the units whose whole words are named by the parameter, a {@code text[]} as text. */
    static String anyOf(String alias, String parameter) {
        return of(alias + ".org_path") + " && cast(:" + parameter + " as text[])";
    }

    /** The words of whole paths, as the text of a {@code text[]}. */
    static String whole(Stream<String> paths) {
        return paths.map(path -> "=" + path).collect(Collectors.joining(",", "{", "}"));
    }
}
