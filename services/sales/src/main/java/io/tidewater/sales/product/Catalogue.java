package io.tidewater.sales.product;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.web.Bodies;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import io.tidewater.sales.Numbers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue of what is sold (S7). */
@Service
public class Catalogue {

    private final ProductStore store;
    private final Numbers numbers;
    private final Bodies bodies;
    private final EventLog events;
    private final Clock clock;

    Catalogue(ProductStore store, Numbers numbers, Bodies bodies, EventLog events, Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    /** The products of these ids that exist. */
    public Map<UUID, Product> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.byId(ids).stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    /** All products by their names. */
    public Map<String, Product> byName() {
        return store.all().stream().collect(Collectors.toMap(Product::name, Function.identity()));
    }

    Product get(UUID id) {
        return store.find(id).orElseThrow(Problems::notFound);
    }

    @Transactional
    Product add(ProductDraft draft) {
        requireSound(draft);
        Product product = Product.made(Ids.next(), number(), draft, clock.instant());
        if (store.insert(List.of(product)).isEmpty()) {
            throw Problems.conflict("product-exists", product.name());
        }
        events.append(NewEvent.of("product.created", product.id(), product.fact()));
        return product;
    }

    @Transactional
    Product change(UUID id, Version expected, ObjectNode body) {
        Product before = get(id);
        expected.check(before.version(), () -> before);
        ProductDraft draft = bodies.merge(before.draft(), body, ProductDraft.class);
        requireSound(draft);
        Product after = before.with(draft, clock.instant());
        if (store.update(List.of(after)) == 0) {
            throw Problems.stale(get(id));
        }
        events.append(changedEvent(before, after));
        return after;
    }

    Map<String, Product> byNameKey(Collection<String> keys) {
        return store.byNameKey(keys).stream().collect(Collectors.toMap(ProductStore::keyOf, Function.identity()));
    }

    /**
     * Adds and changes many, each under the key of its name.
     *
     * @return the ids; a product is missing whose article number another one has
     */
    @Transactional
    Map<String, UUID> put(Map<String, ProductDraft> drafts, Map<String, Product> known) {
        List<Product> added = new ArrayList<>();
        List<Product> changed = new ArrayList<>();
        List<NewEvent> news = new ArrayList<>();
        Map<String, UUID> ids = new HashMap<>();
        drafts.forEach((key, draft) -> {
            Product before = known.get(key);
            if (before == null) {
                added.add(Product.made(Ids.next(), number(), draft, clock.instant()));
            } else {
                ids.put(key, before.id());
                if (!draft.equals(before.draft())) {
                    Product after = before.with(draft, clock.instant());
                    changed.add(after);
                    news.add(changedEvent(before, after));
                }
            }
        });
        Set<UUID> stored = Set.copyOf(store.insert(added));
        store.update(changed);
        for (Product product : added) {
            if (stored.contains(product.id())) {
                ids.put(ProductStore.keyOf(product), product.id());
                news.add(NewEvent.of("product.created", product.id(), product.fact()));
            }
        }
        events.append(news);
        return ids;
    }

    private static void requireSound(ProductDraft draft) {
        if (draft.listPrice() != null && draft.listPrice().isNegative()) {
            throw Problems.invalid("listPrice.value", "positive-or-zero");
        }
    }

    private static NewEvent changedEvent(Product before, Product after) {
        return NewEvent.of("product.changed", after.id(), after.fact())
                .withChanges(Changes.between(before.fact(), after.fact()));
    }

    private String number() {
        return numbers.next("P-", "product_number");
    }
}
