package io.tidewater.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangeTests {

    private static final String BEFORE = """
            {"type": "object",
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "name": {"type": "string", "maxLength": 100},
               "state": {"enum": ["new", "old"]},
               "parts": {"type": "array", "items": {"type": "object", "properties": {"size": {"type": "integer"}}}},
               "more": {"type": "object", "additionalProperties": {"type": "string"}}
             },
             "required": ["id", "name"],
             "additionalProperties": false}""";

    @Test
    void theSameSchemaBreaksNothing() {
        assertThat(breaks("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "name": {               | "nick": {"type": "string"}, "name": {
                    ["new", "old"]          | ["new", "old", "ancient"]
                    "maxLength": 100        | "maxLength": 200
                    , "maxLength": 100      | ``
                    {"type": "integer"}     | {"type": "integer", "description": "in metres"}
                    """)
    void whatIsAddedBreaksNothing(String text, String replacement) {
        assertThat(breaks(text, replacement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "name": {               | "title": {                            | /name is gone
                    ["id", "name"]          | ["id", "name", "state"]               | /state is required now
                    ["id", "name"]          | ["id"]                                | /name may be missing now
                    ["new", "old"]          | ["new"]                               | /state no longer allows "old"
                    "format": "uuid"        | "format": "email"                     | /id format changed
                    , "format": "uuid"      | ``                                    | /id format changed
                    {"type": "integer"}     | {"type": "number"}                    | /parts/items/size type changed from "integer" to "number"
                    {"type": "integer"}     | {"type": "integer", "minimum": 0}     | /parts/items/size minimum is tighter
                    {"type": "integer"}     | {"type": "integer", "enum": [1]}      | /parts/items/size allows only some values now
                    "maxLength": 100        | "maxLength": 99                       | /name maxLength is tighter
                    "maxLength": 100        | "maxLength": 100, "pattern": "x"      | /name pattern changed
                    {"type": "string"}      | {"type": ["string", "null"]}          | /more/* type changed from "string" to ["string","null"]
                    "additionalProperties": {"type": "string"} | "maxProperties": 9 | /more maxProperties is tighter
                    """)
    void whatOthersRelyOnIsNamed(String text, String replacement, String fault) {
        assertThat(breaks(text, replacement)).contains(fault);
    }

    private static List<String> breaks(String text, String replacement) {
        assertThat(BEFORE).contains(text);
        return SchemaChange.breaks(Json.read(BEFORE), Json.read(BEFORE.replace(text, replacement)));
    }
}
