package io.tidewater.sales.product;

import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of products, the same for everyone. */
@Component
class ProductList {

    private static final RecordType TYPE = RecordType.named("product")
            .id("id", "p.id")
            .text("number", "p.number")
            .text("sku", "p.sku")
            .text("name", "p.name")
            .text("series", "p.series")
            .money("listPrice", "p.list_price_value")
            .text("currency", "p.list_price_currency")
            .flag("active", "p.active")
            .instant("createdAt", "p.created_at")
            .instant("updatedAt", "p.updated_at")
            .build();

    private final ListReader<Product> reader;

    ProductList(JdbcClient jdbc) {
        this.reader = new ListReader<>(
                jdbc,
                new ListSource<>(
                        TYPE,
                        null,
                        ProductStore.SELECTED,
                        "product p",
                        "p.id",
                        "p.search",
                        "createdAt",
                        "-createdAt",
                        ProductStore::read));
    }

    PageResponse<Product> read(Scope scope, ListQuery query) {
        return reader.read(scope, query);
    }
}
