package io.tidewater.sales.product;

import io.swagger.v3.oas.annotations.media.Schema;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue: read by everyone who is signed in, kept by a few. */
@RestController
@RequestMapping("/api/v1/products")
class ProductController {

    private static final String KEEPERS = "hasAnyRole('admin','sales-manager','marketer')";

    private final Catalogue catalogue;
    private final ProductList list;

    ProductController(Catalogue catalogue, ProductList list) {
        this.catalogue = catalogue;
        this.list = list;
    }

    @GetMapping
    PageResponse<Product> list(Scope scope, ListQuery query) {
        return list.read(scope, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<Product> get(@PathVariable UUID id) {
        return answer(catalogue.get(id));
    }

    @PostMapping
    @PreAuthorize(KEEPERS)
    ResponseEntity<Product> add(@Valid @RequestBody ProductDraft draft) {
        Product product = catalogue.add(draft);
        return Representations.created("/api/v1/products/" + product.id(), product, product.version());
    }

    @PatchMapping("/{id}")
    @PreAuthorize(KEEPERS)
    ResponseEntity<Product> change(
            @PathVariable UUID id,
            Version expected,
            @RequestBody @Schema(implementation = ProductDraft.class) ObjectNode body) {
        return answer(catalogue.change(id, expected, body));
    }

    private static ResponseEntity<Product> answer(Product product) {
        return Representations.ok(product, product.version());
    }
}
