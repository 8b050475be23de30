package io.tidewater.lead.intake;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one door that needs no sign-in: what comes in is stored first and judged afterwards (L1). */
@RestController
@RequestMapping("/public/v1/forms/{formKey}")
class PublicFormController {

    private static final int MOST_FIELDS = 60;
    private static final int LONGEST = 10_000;

    private final Forms forms;
    private final Submissions submissions;
    private final SubmissionWorker worker;
    private final FormRates rates;

    PublicFormController(Forms forms, Submissions submissions, SubmissionWorker worker, FormRates rates) {
        this.forms = forms;
        this.submissions = submissions;
        this.worker = worker;
        this.rates = rates;
    }

    /** What a page needs to draw the form. */
    @GetMapping
    PublicForm form(@PathVariable String formKey) {
        Form form = forms.published(formKey);
        return new PublicForm(form.key(), form.name(), form.fields(), form.consentText());
    }

    @PostMapping(path = "/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Received> json(
            @PathVariable String formKey,
            @RequestBody Map<String, Object> payload,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        return receive(forms.published(formKey), payload, key, request);
    }

    @PostMapping(path = "/submissions", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Received> post(
            @PathVariable String formKey,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        Form form = forms.published(formKey);
        ResponseEntity<Received> received = receive(form, new HashMap<>(fields.toSingleValueMap()), key, request);
        if (form.redirectTo() == null) {
            return received;
        }
        return ResponseEntity.status(303).header("Location", form.redirectTo()).body(received.getBody());
    }

    private ResponseEntity<Received> receive(
            Form form, Map<String, Object> payload, @Nullable String key, HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (!form.allows(origin)) {
            throw Problems.forbidden("form-origin");
        }
        rates.check(form, request.getRemoteAddr());
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw Problems.unreadable("Idempotency-Key", "size", 1, 200);
        }
        checkSize(payload);
        UUID id = submissions.receive(form.key(), payload, key, origin);
        worker.wake();
        return ResponseEntity.accepted().body(new Received(id));
    }

    private static void checkSize(Map<String, Object> payload) {
        if (payload.size() > MOST_FIELDS) {
            throw Problems.invalid("body", "max-items", MOST_FIELDS);
        }
        payload.forEach((field, value) -> {
            if (value instanceof Map || value instanceof List) {
                throw Problems.invalid(List.of(new FieldError(field, "type")));
            }
            if (value != null && value.toString().length() > LONGEST) {
                throw Problems.invalid(List.of(new FieldError(field, "max-length", LONGEST)));
            }
        });
    }

    record Received(UUID submissionId) {}

    record PublicForm(
            String key,
            String name,
            List<FormField> fields,
            @Nullable String consentText) {}
}
