package io.tidewater.lead.intake;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets marketers make web forms. */
@RestController
@RequestMapping("/api/v1/forms")
@PreAuthorize("hasAnyRole('marketer', 'admin', 'sales-manager')")
class FormController {

    private final Forms forms;

    FormController(Forms forms) {
        this.forms = forms;
    }

    @GetMapping
    PageResponse<Form> list() {
        return PageResponse.of(forms.all());
    }

    @GetMapping("/{key}")
    ResponseEntity<Form> get(@PathVariable String key) {
        Form form = forms.find(key).orElseThrow(Problems::notFound);
        return Representations.ok(form, form.version());
    }

    /** What to put into a page: the form as HTML, which needs no script. */
    @GetMapping("/{key}/snippet")
    Snippet snippet(@PathVariable String key) {
        Form form = forms.find(key).orElseThrow(Problems::notFound);
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new Snippet(FormMarkup.of(form, base), FormMarkup.address(form, base));
    }

    /** The form as visitors will see it. */
    @GetMapping(path = "/{key}/preview", produces = MediaType.TEXT_HTML_VALUE)
    String preview(@PathVariable String key) {
        Form form = forms.find(key).orElseThrow(Problems::notFound);
        return FormMarkup.page(form);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('marketer', 'admin')")
    ResponseEntity<Form> save(Person person, @Valid @RequestBody FormRequest request) {
        Form form = forms.save(request, person.userName());
        return Representations.created("/api/v1/forms/" + form.key(), form, form.version());
    }

    record Snippet(String html, String address) {}
}
