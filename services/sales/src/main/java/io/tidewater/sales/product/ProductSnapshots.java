package io.tidewater.sales.product;

import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All products as they are, for readers that come later. */
@Component
class ProductSnapshots implements SnapshotSource {

    private final ProductStore store;

    ProductSnapshots(ProductStore store) {
        this.store = store;
    }

    @Override
    public String type() {
        return "product.snapshot";
    }

    @Override
    public Stream<NewEvent> records() {
        return store.all().stream().map(product -> NewEvent.of(type(), product.id(), product.fact()));
    }
}
