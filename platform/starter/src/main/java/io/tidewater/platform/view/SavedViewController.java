package io.tidewater.platform.view;

import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The views of one list over HTTP; a service extends it with its path and its record type. */
public abstract class SavedViewController {

    private final SavedViews views;
    private final RecordType type;
    private final String list;
    private final String path;

    /** For a list such as {@code leads} under a path such as {@code /api/v1/lead-views}. */
    protected SavedViewController(SavedViews views, RecordType type, String list, String path) {
        this.views = views;
        this.type = type;
        this.list = list;
        this.path = path;
    }

    /** The caller's own views and those shared with them. */
    @GetMapping
    public PageResponse<SavedView> list(Person person) {
        return PageResponse.of(views.all(list, person));
    }

    /** One view. */
    @GetMapping("/{id}")
    public ResponseEntity<SavedView> get(Person person, @PathVariable UUID id) {
        SavedView view = views.get(list, person, id);
        return Representations.ok(view, view.version());
    }

    /** Keeps a view. */
    @PostMapping
    public ResponseEntity<SavedView> add(Person person, @Valid @RequestBody ViewRequest request) {
        SavedView view = views.add(type, list, person, request);
        return Representations.created(path + "/" + view.id(), view, view.version());
    }

    /** Changes a view. */
    @PutMapping("/{id}")
    public ResponseEntity<SavedView> replace(
            Person person, @PathVariable UUID id, Version version, @Valid @RequestBody ViewRequest request) {
        SavedView view = views.replace(type, list, person, id, version, request);
        return Representations.ok(view, view.version());
    }

    /** Forgets a view. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(Person person, @PathVariable UUID id) {
        views.remove(list, person, id);
    }

    /** Has the caller's list open with this view. */
    @PutMapping("/{id}/default")
    public SavedView open(Person person, @PathVariable UUID id) {
        views.open(list, person, id);
        return views.get(list, person, id);
    }

    /** Has the caller's list open as it does for everybody. */
    @DeleteMapping("/{id}/default")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void close(Person person, @PathVariable UUID id) {
        views.open(list, person, null);
    }
}
