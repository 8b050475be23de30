package io.tidewater.sales.product;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.importing.ImportTarget;
import io.tidewater.platform.importing.LookupRule;
import io.tidewater.platform.importing.RowOutcome;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of products. A row whose name is known, however it is spaced, updates that product. */
@Component
class ProductImport implements ImportTarget<ImportedProduct> {

    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final String currency;

    ProductImport(Catalogue catalogue, @Value("${tidewater.sales.currency}") String currency) {
        this.catalogue = catalogue;
        this.currency = currency;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN, Roles.SALES_MANAGER, Roles.MARKETER);
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.text("name")
                        .synonyms("product", "product_name", "产品")
                        .require(),
                ImportField.text("sku").synonyms("article", "编号"),
                ImportField.text("series").synonyms("系列"),
                ImportField.text("description").synonyms("描述"),
                ImportField.number("listPrice").synonyms("sales_price", "price", "list_price", "价格"),
                ImportField.text("currency").synonyms("币种"));
    }

    @Override
    public ImportedProduct parse(ImportRow row, ImportContext context) {
        for (String field : List.of("name", "sku", "series")) {
            String text = row.text(field);
            if (text != null && text.length() > LONGEST) {
                row.reject(field, "max-length", LONGEST);
            }
        }
        BigDecimal price = row.number("listPrice");
        if (price != null && price.signum() < 0) {
            row.reject("listPrice", "positive-or-zero");
        }
        return new ImportedProduct(
                row.requiredText("name"),
                row.text("sku"),
                row.text("series"),
                row.text("description"),
                price,
                row.text("currency"));
    }

    @Override
    public List<RowOutcome> apply(List<ImportedProduct> rows, ImportContext context) {
        Map<String, Product> known = catalogue.byNameKey(
                rows.stream().map(row -> key(row.name())).distinct().toList());
        Map<String, ProductDraft> drafts = new HashMap<>();
        List<@Nullable FieldError> faults = new ArrayList<>();
        for (ImportedProduct row : rows) {
            faults.add(take(row, known, drafts, context));
        }
        Map<String, UUID> ids = catalogue.put(drafts, known);
        List<RowOutcome> outcomes = new ArrayList<>();
        Set<String> seen = new HashSet<>(known.keySet());
        for (int i = 0; i < rows.size(); i++) {
            FieldError fault = faults.get(i);
            String key = key(rows.get(i).name());
            UUID id = ids.get(key);
            if (fault != null || id == null) {
                outcomes.add(RowOutcome.rejected(fault == null ? new FieldError("sku", "taken") : fault));
            } else {
                outcomes.add(seen.add(key) ? RowOutcome.created(id) : RowOutcome.updated(id));
            }
        }
        return outcomes;
    }

    private @Nullable FieldError take(
            ImportedProduct row, Map<String, Product> known, Map<String, ProductDraft> drafts, ImportContext context) {
        String key = key(row.name());
        Product product = known.get(key);
        ProductDraft before = drafts.getOrDefault(
                key, product == null ? new ProductDraft(row.name(), null, null, null, null, true) : product.draft());
        try {
            drafts.put(
                    key,
                    new ProductDraft(
                            row.name(),
                            context.maps("sku") ? row.sku() : before.sku(),
                            context.maps("series") ? row.series() : before.series(),
                            context.maps("description") ? row.description() : before.description(),
                            context.maps("listPrice") ? price(row) : before.listPrice(),
                            before.offered()));
            return null;
        } catch (IllegalArgumentException outOfRange) {
            return new FieldError("listPrice", "money");
        }
    }

    private @Nullable Money price(ImportedProduct row) {
        return row.listPrice() == null
                ? null
                : new Money(row.listPrice(), Objects.requireNonNullElse(row.currency(), currency));
    }

    private static String key(String name) {
        return LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(name);
    }
}
