package io.tidewater.platform.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a word, a value or a bracket of the expression's text ends. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            [rRbB]{0,2}(?:\"""(?s:.)*?\"""|'''(?s:.)*?'''|"(?:[^"\\\\\\n]|\\\\.)*"?|'(?:[^'\\\\\\n]|\\\\.)*'?)\
            |(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?[uU]?\
            |[\\p{L}_][\\p{L}\\p{N}_]*\
            |==|!=|<=|>=|<>|&&|\\|\\||[(\\[{}\\])]|\\P{M}\\p{M}*""");

    private Tokens() {}

    static Span token(String text, int at) {
        if (at >= text.length()) {
            return new Span(text.length(), 0);
        }
        Matcher matcher = TOKEN.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? new Span(at, Math.max(1, matcher.end() - at)) : new Span(at, 1);
    }

    static String textOf(String text, Span span) {
        return text.substring(span.position(), Math.min(text.length(), span.end()));
    }

    /** The name after a dot. */
    static Span nameAfter(String text, int dot) {
        int at = dot + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return token(text, at);
    }

    /** The name of a function whose bracket opens at a place. */
    static Span nameBefore(String text, int bracket, String name) {
        int at = text.lastIndexOf(name, Math.max(0, bracket));
        return at < 0 ? new Span(bracket, 1) : new Span(at, name.length());
    }

    /** From an opening bracket to the one that closes it. */
    static Span bracketed(String text, int open) {
        int depth = 0;
        int at = open;
        while (at < text.length()) {
            Span token = token(text, at);
            String word = textOf(text, token);
            depth += word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
            at = token.end();
            if (depth == 0) {
                break;
            }
        }
        return new Span(open, at - open);
    }
}
