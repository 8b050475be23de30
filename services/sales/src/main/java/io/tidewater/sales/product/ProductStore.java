package io.tidewater.sales.product;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.importing.LookupRule;
import io.tidewater.platform.search.SearchVector;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL on products. */
@Repository
class ProductStore {

    static final String SELECTED = "p.id, p.number, p.sku, p.name, p.series, p.description, p.list_price_value, "
            + "p.list_price_currency, p.active, p.version, p.created_at, p.updated_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stores new products and answers those stored: one whose name or article number is taken is left out. */
    List<UUID> insert(List<Product> products) {
        return jdbc.sql("""
                        insert into product (id, number, sku, name, name_key, series, description, list_price_value,
                            list_price_currency, active, search, version, created_at, updated_at)
                        select id, number, sku, name, name_key, series, description, list_price_value,
                            list_price_currency, active, search, version, created_at, updated_at
                        from jsonb_populate_recordset(null::product, cast(:rows as jsonb))
                        on conflict do nothing returning id
                        """)
                .param("rows", rows(products))
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Stores changed products and answers how many were still at the version they were read at. */
    int update(List<Product> products) {
        return jdbc.sql("""
                        update product p set sku = r.sku, name = r.name, name_key = r.name_key, series = r.series,
                            description = r.description, list_price_value = r.list_price_value,
                            list_price_currency = r.list_price_currency, active = r.active, search = r.search,
                            version = r.version, updated_at = r.updated_at
                        from jsonb_populate_recordset(null::product, cast(:rows as jsonb)) r
                        where p.id = r.id and p.version = r.version - 1
                        """).param("rows", rows(products)).update();
    }

    Optional<Product> find(UUID id) {
        return byId(List.of(id)).stream().findFirst();
    }

    List<Product> byId(Collection<UUID> ids) {
        return jdbc.sql("select " + SELECTED + " from product p where p.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProductStore::read)
                .list();
    }

    List<Product> all() {
        return jdbc.sql("select " + SELECTED + " from product p")
                .query(ProductStore::read)
                .list();
    }

    List<Product> byNameKey(Collection<String> keys) {
        return jdbc.sql("select " + SELECTED + " from product p where p.name_key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(ProductStore::read)
                .list();
    }

    private String rows(List<Product> products) {
        return json.writeValueAsString(products.stream().map(ProductStore::row).toList());
    }

    private static Map<String, @Nullable Object> row(Product product) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Money price = product.listPrice();
        row.put("id", product.id());
        row.put("number", product.number());
        row.put("sku", product.sku());
        row.put("name", product.name());
        row.put("name_key", keyOf(product));
        row.put("series", product.series());
        row.put("description", product.description());
        row.put("list_price_value", price == null ? null : price.value().toPlainString());
        row.put("list_price_currency", price == null ? null : price.currency());
        row.put("active", product.active());
        row.put("search", searchOf(product));
        row.put("version", product.version());
        row.put("created_at", product.createdAt());
        row.put("updated_at", product.updatedAt());
        return row;
    }

    /** Products whose names differ by case, space or punctuation only have the same. */
    static String keyOf(Product product) {
        return LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(product.name());
    }

    private static String searchOf(Product product) {
        return SearchVector.builder()
                .add(product.name())
                .add(product.sku())
                .add(product.series())
                .add(product.number())
                .build();
    }

    static Product read(ResultSet row, int index) throws SQLException {
        BigDecimal price = row.getBigDecimal("list_price_value");
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("sku"),
                row.getString("name"),
                row.getString("series"),
                row.getString("description"),
                price == null ? null : new Money(price, row.getString("list_price_currency")),
                row.getBoolean("active"),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }
}
