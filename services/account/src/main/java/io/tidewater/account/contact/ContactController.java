package io.tidewater.account.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import io.tidewater.account.record.AccountTable;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Bodies;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, makes and edits contacts. */
@RestController
@RequestMapping("/api/v1/contacts")
class ContactController {

    private static final RecordType TYPE = RecordType.named("contact")
            .id("id", "c.id")
            .id("accountId", "c.account_id")
            .text("name", "c.name")
            .text("title", "c.title")
            .text("role", "c.role")
            .text("phone", "c.phone")
            .text("email", "c.email")
            .text("userName", "c.user_name")
            .instant("createdAt", "c.created_at")
            .instant("updatedAt", "c.updated_at")
            .build();

    private final Contacts contacts;
    private final ListReader<Contact> list;
    private final Bodies bodies;

    ContactController(Contacts contacts, JdbcClient jdbc, Bodies bodies) {
        this.contacts = contacts;
        this.bodies = bodies;
        this.list = new ListReader<>(
                jdbc,
                new ListSource<>(
                        TYPE,
                        AccountTable.PROTECTED,
                        Contacts.COLUMNS,
                        Contacts.FROM,
                        "c.id",
                        "c.search",
                        "createdAt",
                        "-createdAt",
                        Contacts::read));
    }

    @GetMapping
    PageResponse<Contact> list(Scope scope, ListQuery query) {
        return list.read(scope, query, AccountTable.PRESENT);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-rep', 'sales-manager', 'telesales', 'partner', 'admin')")
    ResponseEntity<Contact> add(Person person, @Valid @RequestBody ContactRequest request) {
        Contact contact = contacts.add(person, request);
        return Representations.created("/api/v1/contacts/" + contact.id(), contact, contact.version());
    }

    @GetMapping("/{id}")
    ResponseEntity<Contact> get(Scope scope, @PathVariable UUID id) {
        Contact contact = contacts.get(scope, id);
        return Representations.ok(contact, contact.version());
    }

    @PatchMapping("/{id}")
    ResponseEntity<Contact> edit(
            Person person,
            @PathVariable UUID id,
            Version version,
            @RequestBody @Schema(implementation = ContactEdit.class) ObjectNode body) {
        Contact contact = contacts.edit(person, id, version, current -> bodies.merge(current, body, ContactEdit.class));
        return Representations.ok(contact, contact.version());
    }
}
