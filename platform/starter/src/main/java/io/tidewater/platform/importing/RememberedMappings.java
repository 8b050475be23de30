package io.tidewater.platform.importing;

import io.tidewater.platform.scope.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The mapping each person last used for files with the same columns. */
final class RememberedMappings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RememberedMappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ImportMapping> find(String target, Person person, List<String> columns) {
        return jdbc.sql("select mapping from import_mapping where target = ? and owner_id = ? and columns_key = ?")
                .params(target, person.id(), key(columns))
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, ImportMapping.class));
    }

    void remember(String target, Person person, List<String> columns, ImportMapping mapping) {
        jdbc.sql("""
                insert into import_mapping (target, owner_id, columns_key, mapping) values (?, ?, ?, cast(? as jsonb))
                on conflict (target, owner_id, columns_key) do update set mapping = excluded.mapping, used_at = now()
                """)
                .params(target, person.id(), key(columns), json.writeValueAsString(mapping))
                .update();
    }

    /** A file of refused rows has the columns of its original, so it gets the same key. */
    private static String key(List<String> columns) {
        List<String> own = Columns.endsWithReasons(columns) ? columns.subList(0, columns.size() - 2) : columns;
        try {
            byte[] text = String.join("\n", own).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
