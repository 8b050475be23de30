package io.tidewater.account.notice;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A person's inbox (A10). */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {

    private static final int MOST = 100;

    private final Notices notices;
    private final NoticeStreams streams;

    NoticeController(Notices notices, NoticeStreams streams) {
        this.notices = notices;
        this.streams = streams;
    }

    @GetMapping
    Inbox inbox(Person person) {
        return new Inbox(notices.newest(person.id(), MOST), null, notices.unread(person.id()));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Person person, @PathVariable UUID id) {
        if (!notices.read(person.id(), id)) {
            throw Problems.notFound();
        }
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Person person) {
        notices.readAll(person.id());
    }

    /** New notices as they come, as server-sent events {@code unread} and {@code notice}. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Person person) {
        return streams.open(person.id());
    }

    record Inbox(List<Notice> items, @Nullable String nextCursor, long unread) {}
}
