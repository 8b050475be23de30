package io.tidewater.gateway.problem;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the server itself refuses, before any of our code has seen it, reads like every other refusal. */
public final class ProblemValve extends ErrorReportValve {

    private static final String ERRORS = """
            ,"errors":[{"field":"request","rule":"http","message":"The address or a header is too long, or holds what HTTP \
            does not allow."}]\
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String code = status < 500 ? "bad-request" : "internal-server-error";
        String title = status < 500 ? "The request cannot be read." : "Something went wrong on our side.";
        String errors = status == 400 ? ERRORS : "";
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("utf-8");
            Writer body = response.getReporter();
            if (body != null) {
                body.write("""
                        {"type":"https://tidewater.dev/problems/%s","title":"%s","status":%d,"code":"%s"%s}\
                        """.formatted(code, title, status, code, errors));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("The caller has left", gone);
        }
    }
}
