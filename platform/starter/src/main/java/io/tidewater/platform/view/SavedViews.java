package io.tidewater.platform.view;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Keeps views; sharing one with a unit or with all changes what others see, so those are told as events. */
public class SavedViews {

    private static final int MOST = 200;

    private final ViewStore store;
    private final EventLog events;

    SavedViews(ViewStore store, EventLog events) {
        this.store = store;
        this.events = events;
    }

    /** The person's own, and those shared with them. */
    @Transactional(readOnly = true)
    public List<SavedView> all(String list, Person person) {
        return store.all(list, person);
    }

    /** One that the person sees. */
    @Transactional(readOnly = true)
    public SavedView get(String list, Person person, UUID id) {
        return store.find(list, person, id).orElseThrow(Problems::notFound);
    }

    /** Keeps a new view. */
    @Transactional
    public SavedView add(RecordType type, String list, Person person, ViewRequest view) {
        if (store.count(list, person) >= MOST) {
            throw Problems.conflict("too-many-views", MOST);
        }
        return save(type, list, person, null, view);
    }

    /** Changes a view of the person's own; administrators may change any that they see. */
    @Transactional
    public SavedView replace(RecordType type, String list, Person person, UUID id, Version version, ViewRequest view) {
        SavedView before = changeable(list, person, id);
        version.check(before.version(), () -> before);
        return save(type, list, person, id, view);
    }

    /** Forgets a view; lists that opened with it open as they did before. */
    @Transactional
    public void remove(String list, Person person, UUID id) {
        SavedView before = changeable(list, person, id);
        store.remove(id);
        if (before.audience() != SavedView.Audience.OWN) {
            events.append(NewEvent.of("saved-view.removed", id, new Removed(id, list, before.name())));
        }
    }

    /** Has the person's list open with a view they see, or with none. */
    @Transactional
    public void open(String list, Person person, @Nullable UUID id) {
        if (id != null) {
            get(list, person, id);
        }
        store.open(list, person, id);
    }

    static boolean mayChange(Person person, UUID owner) {
        return person.id().equals(owner) || person.has(Roles.ADMIN);
    }

    private SavedView changeable(String list, Person person, UUID id) {
        SavedView view = get(list, person, id);
        if (!view.mine()) {
            throw Problems.forbidden();
        }
        return view;
    }

    private SavedView save(RecordType type, String list, Person person, @Nullable UUID id, ViewRequest view) {
        view.check(type);
        SavedView.Audience audience = view.audienceOrOwn();
        if (audience == SavedView.Audience.ALL && !person.hasAny(Roles.ADMIN, Roles.SALES_MANAGER, Roles.MARKETER)) {
            throw Problems.forbidden();
        }
        OrgPath unit = audience == SavedView.Audience.UNIT ? person.homeUnit() : null;
        if (audience == SavedView.Audience.UNIT && unit == null) {
            throw Problems.invalid("audience", "unit");
        }
        SavedView saved = get(list, person, store.save(list, person, id, view, unit));
        if (audience != SavedView.Audience.OWN) {
            events.append(NewEvent.of("saved-view.shared", saved.id(), Shared.of(list, saved)));
        }
        return saved;
    }

    /** What is told of a shared view. */
    record Shared(
            UUID id,
            String list,
            String name,
            @Nullable String filter,
            String audience,
            @Nullable OrgPath orgPath,
            String ownerUserName,
            long version) {

        static Shared of(String list, SavedView view) {
            return new Shared(
                    view.id(),
                    list,
                    view.name(),
                    view.filter(),
                    view.audience().key(),
                    view.orgPath(),
                    view.ownerUserName(),
                    view.version());
        }
    }

    /** What is told of a shared view that is no more. */
    record Removed(UUID id, String list, String name) {}
}
