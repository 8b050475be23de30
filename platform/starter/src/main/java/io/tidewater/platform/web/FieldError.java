package io.tidewater.platform.web;

/**
 * One thing wrong with one field.
 *
 * @param field the path of the field as the caller wrote it, such as {@code lines[0].quantity}
 * @param rule the rule that was broken, such as {@code required}; its text is the message {@code rule.<rule>}
 * @param args what the message names, such as a limit
 */
public record FieldError(String field, String rule, Object... args) {}
