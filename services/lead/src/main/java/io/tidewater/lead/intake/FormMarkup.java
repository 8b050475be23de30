package io.tidewater.lead.intake;

import org.springframework.web.util.HtmlUtils;

/** Writes a form as plain HTML, which works on any page without a script. */
final class FormMarkup {

    private FormMarkup() {}

    /** Where the form is sent. */
    static String address(Form form, String base) {
        return base + "/public/v1/forms/" + form.key() + "/submissions";
    }

    /** The form to put into a page. */
    static String of(Form form, String base) {
        StringBuilder html = new StringBuilder();
        html.append("<form method=\"post\" action=\"")
                .append(text(address(form, base)))
                .append("\">\n");
        form.fields().forEach(field -> field(html, field));
        String consent = form.consentText();
        if (consent != null && !consent.isBlank()) {
            html.append("  <label><input type=\"checkbox\" name=\"consent\" value=\"yes\"")
                    .append(form.consentRequired() ? " required" : "")
                    .append("> ")
                    .append(text(consent))
                    .append("</label>\n");
        }
        html.append("  <p style=\"position:absolute;left:-9999px\" aria-hidden=\"true\"><input name=\"")
                .append(text(form.trap()))
                .append("\" tabindex=\"-1\" autocomplete=\"off\"></p>\n");
        return html.append("  <button type=\"submit\">OK</button>\n</form>\n").toString();
    }

    /** A page with nothing but the form, that sends nothing. */
    static String page(Form form) {
        return "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>" + text(form.name())
                + "</title><style>body{font:14px sans-serif;max-width:28rem;margin:2rem auto}label{display:block;margin:.75rem 0}"
                + "input:not([type=checkbox]),select,textarea{display:block;width:100%;padding:.4rem;box-sizing:border-box}</style>"
                + "</head><body onsubmit=\"return false\">\n<h1>" + text(form.name()) + "</h1>\n"
                + of(form, "") + "</body></html>\n";
    }

    private static void field(StringBuilder html, FormField field) {
        String kind = field.input() == null ? kind(field.name()) : field.input();
        String attributes = " name=\"" + text(field.name()) + "\"" + (field.required() ? " required" : "");
        html.append("  <label>").append(text(field.shown())).append(' ');
        switch (kind) {
            case "textarea" -> html.append("<textarea").append(attributes).append("></textarea>");
            case "select" -> select(html, field, attributes);
            default ->
                html.append("<input type=\"")
                        .append(kind)
                        .append('"')
                        .append(attributes)
                        .append('>');
        }
        html.append("</label>\n");
    }

    private static void select(StringBuilder html, FormField field, String attributes) {
        html.append("<select").append(attributes).append("><option value=\"\"></option>");
        if (field.choices() != null) {
            field.choices()
                    .forEach(choice ->
                            html.append("<option>").append(text(choice)).append("</option>"));
        }
        html.append("</select>");
    }

    private static String kind(String name) {
        return switch (name) {
            case "email" -> "email";
            case "phone" -> "tel";
            case "message" -> "textarea";
            default -> "text";
        };
    }

    private static String text(String raw) {
        return HtmlUtils.htmlEscape(raw, "UTF-8");
    }
}
