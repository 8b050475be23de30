package io.tidewater.sales.order;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.search.SearchVector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Orders to and from rows. A row is written as JSON whose names are the columns. */
@Component
class OrderRows {

    private static final TypeReference<List<OrderLine>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    OrderRows(JsonMapper json) {
        this.json = json;
    }

    String write(List<SalesOrder> orders) {
        return json.writeValueAsString(orders.stream().map(OrderRows::columns).toList());
    }

    private static Map<String, @Nullable Object> columns(SalesOrder order) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", order.id());
        row.put("number", order.number());
        row.put("account_id", order.buyer().accountId());
        row.put("account_name", order.buyer().accountName());
        row.put("opportunity_id", order.buyer().opportunityId());
        row.put("state", order.state().key());
        row.put("currency", order.total().currency());
        row.put("total_value", order.total().value().toPlainString());
        row.put("lines", order.lines());
        row.put("reason", order.reason());
        row.put("submitted_at", order.submittedAt());
        row.put("owner_id", order.keeper().ownerId());
        row.put("owner_user_name", order.keeper().ownerUserName());
        row.put("org_path", order.keeper().unit().ltree());
        row.put("partner_id", order.keeper().partnerId());
        row.put("created_by", order.createdBy());
        row.put("search", searchOf(order));
        row.put("version", order.version());
        row.put("created_at", order.createdAt());
        row.put("updated_at", order.updatedAt());
        return row;
    }

    private static String searchOf(SalesOrder order) {
        SearchVector search =
                SearchVector.builder().add(order.number()).add(order.buyer().accountName());
        order.lines().forEach(line -> search.add(line.productName()));
        return search.build();
    }

    SalesOrder read(ResultSet row, int index) throws SQLException {
        return new SalesOrder(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Buyer(
                        row.getObject("account_id", UUID.class),
                        row.getString("account_name"),
                        row.getObject("opportunity_id", UUID.class)),
                OrderState.of(row.getString("state")),
                json.readValue(row.getString("lines"), LINES),
                new Money(row.getBigDecimal("total_value"), row.getString("currency")),
                row.getString("reason"),
                Instants.read(row, "submitted_at"),
                new Keeper(
                        row.getObject("owner_id", UUID.class),
                        row.getString("owner_user_name"),
                        OrgPath.ofLtree(row.getString("org_path")),
                        row.getString("partner_id")),
                row.getObject("created_by", UUID.class),
                row.getLong("version"),
                Instants.require(row, "created_at"),
                Instants.require(row, "updated_at"));
    }
}
