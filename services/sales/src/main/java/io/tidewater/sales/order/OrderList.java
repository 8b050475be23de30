package io.tidewater.sales.order;

import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of orders, always within a scope. */
@Component
class OrderList {

    private static final RecordType TYPE = RecordType.named("order")
            .id("id", "o.id")
            .text("number", "o.number")
            .id("accountId", "o.account_id")
            .text("accountName", "o.account_name")
            .id("opportunityId", "o.opportunity_id")
            .choice(
                    "state",
                    "o.state",
                    Arrays.stream(OrderState.values()).map(OrderState::key).toArray(String[]::new))
            .money("total", "o.total_value")
            .text("currency", "o.currency")
            .instant("submittedAt", "o.submitted_at")
            .id("ownerId", "o.owner_id")
            .text("ownerUserName", "o.owner_user_name")
            .text("unit", "'/' || replace(o.org_path::text, '.', '/')")
            .text("partnerId", "o.partner_id")
            .instant("createdAt", "o.created_at")
            .instant("updatedAt", "o.updated_at")
            .build();

    private final ListReader<OrderView> reader;

    OrderList(JdbcClient jdbc, OrderRows rows) {
        this.reader = new ListReader<>(
                jdbc,
                ListSource.newestFirst(
                        TYPE,
                        OrderStore.TABLE,
                        OrderStore.SELECTED,
                        "sales_order o",
                        "o.search",
                        (row, index) -> OrderView.of(rows.read(row, index))));
    }

    PageResponse<OrderView> read(Scope scope, ListQuery query) {
        return reader.read(scope, query);
    }
}
