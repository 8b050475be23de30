package io.tidewater.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiChangeTests {

    private static final String BEFORE = """
            {"paths": {
               "/api/v1/stones": {
                 "get": {
                   "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                   "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Stone"}}}}}},
                 "post": {
                   "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewStone"}}}},
                   "responses": {"201": {}}}}},
             "components": {"schemas": {
               "Stone": {"type": "object", "required": ["id"],
                         "properties": {"id": {"type": "string"}, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Stone"}}}},
               "NewStone": {"type": "object", "required": ["kind"],
                            "properties": {"kind": {"type": "string", "enum": ["slate", "chalk"]}, "tons": {"type": "number"}}}}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "id": {"type": "string"}, | "id": {"type": "string"}, "name": {"type": "string"},
                    "get": {                  | "delete": {"responses": {}}, "get": {
                    ["slate", "chalk"]        | ["slate", "chalk", "flint"]
                    "required": ["kind"],     | ``
                    "parameters": [           | "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string"}},
                    """)
    void whatIsAddedBreaksNoClient(String text, String replacement) {
        assertThat(breaks(text, replacement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "get": {                      | "put": {                      | get /api/v1/stones is gone
                    "/api/v1/stones": {           | "/api/v1/rocks": {            | post /api/v1/stones is gone
                    "name": "limit"               | "name": "most"                | get /api/v1/stones no longer takes the parameter limit
                    "in": "query"                 | "in": "query", "required": true | get /api/v1/stones requires the parameter limit
                    {"type": "integer"}           | {"type": "string"}            | get /api/v1/stones ?limit: type changed from "integer" to "string"
                    "201": {}                     | "202": {}                     | post /api/v1/stones no longer answers 201
                    "id": {"type": "string"},     | ``                            | get /api/v1/stones 200/id is gone
                    "required": ["id"],           | ``                            | get /api/v1/stones 200/id may be missing now
                    "required": ["kind"]          | "required": ["kind", "tons"]  | post /api/v1/stones body/tons is required now
                    ["slate", "chalk"]            | ["slate"]                     | post /api/v1/stones body/kind no longer takes "chalk"
                    "requestBody": {              | "requestBody": {"required": true, | post /api/v1/stones requires a body
                    """)
    void whatClientsRelyOnIsNamed(String text, String replacement, String fault) {
        assertThat(breaks(text, replacement)).contains(fault);
    }

    private static List<String> breaks(String text, String replacement) {
        assertThat(BEFORE).contains(text);
        return ApiChange.breaks(Json.read(BEFORE), Json.read(BEFORE.replace(text, replacement)));
    }
}
