package io.tidewater.account.activity;

import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives, lists and ticks off tasks. */
@RestController
@RequestMapping("/api/v1/tasks")
@PreAuthorize("!hasRole('customer')")
class TaskController {

    private static final RecordType TYPE = RecordType.named("task")
            .text("title", "t.title")
            .instant("dueAt", "t.due_at")
            .instant("doneAt", "t.done_at")
            .flag("done", "t.done_at is not null")
            .text("aboutType", "t.about_type")
            .id("aboutId", "t.about_id")
            .text("ownerUserName", "t.owner_user_name")
            .instant("createdAt", "t.created_at")
            .build();

    private final Tasks tasks;
    private final ListReader<Task> list;

    TaskController(Tasks tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.list = new ListReader<>(
                jdbc, ListSource.newestFirst(TYPE, Tasks.PROTECTED, Tasks.COLUMNS, "task t", null, Tasks::read));
    }

    @GetMapping
    PageResponse<Task> list(Scope scope, ListQuery query) {
        return list.read(scope, query);
    }

    @PostMapping
    ResponseEntity<Task> add(Person person, @Valid @RequestBody TaskRequest request) {
        Task task = tasks.add(person, request.title(), request.dueAt(), request.about(), request.assigneeUserName());
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + task.id())).body(task);
    }

    @PostMapping("/{id}/done")
    Task done(Person person, @PathVariable UUID id) {
        return tasks.done(person, id);
    }

    record TaskRequest(
            @NotBlank @Size(max = 200) String title,
            @Nullable Instant dueAt,
            @Nullable @Valid About about,
            @Nullable @Size(max = 200) String assigneeUserName) {}
}
