package io.tidewater.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A JSON text holds what the database cannot keep. */
final class NotPlainTextException extends DatabindException {

    private static final long serialVersionUID = 1L;

    NotPlainTextException(JsonParser parser) {
        super(parser, "text with NUL or a lone surrogate");
    }
}
