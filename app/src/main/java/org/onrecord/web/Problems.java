// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers requests that were not granted: programs get {@code application/problem+json} (RFC 9457), people a page. What
 * goes wrong inside is written to the log and never sent.
 */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int LONGEST_VALUE = 200;

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                Refusal.class,
                (refusal, request) ->
                        answer(request, refusal.status(), String.valueOf(refusal.getMessage()), refusal.value()));
        routes.exception(
                HttpResponseException.class,
                (problem, request) -> answer(
                        request,
                        HttpStatus.forStatus(problem.getStatus()),
                        known(problem.getStatus()),
                        request.path()));
        routes.exception(Exception.class, this::fail);
    }

    private void fail(Exception fault, Context request) {
        if (isTooLarge(fault)) {
            answer(request, HttpStatus.CONTENT_TOO_LARGE, known(HttpStatus.CONTENT_TOO_LARGE.getCode()), null);
            return;
        }
        LOG.error("{} {}", request.method(), request.path(), fault);
        answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "something went wrong here; the log says what", null);
    }

    private static boolean isTooLarge(@Nullable Throwable fault) {
        return fault != null
                && (String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).matches("(?s).*(exceed|too large).*")
                        || isTooLarge(fault.getCause()));
    }

    private static String known(int status) {
        return switch (status) {
            case 404 -> "there is nothing at this address";
            case 405 -> "this address does not take such a request";
            case 413 -> "what was sent is too large";
            default -> "the request cannot be understood";
        };
    }

    private void answer(Context request, HttpStatus status, String detail, @Nullable String value) {
        String shown =
                value != null && value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        ProblemView view = new ProblemView(status.getCode(), status.getMessage(), detail, shown);
        request.status(status);
        if (isForProgram(request)) {
            request.contentType("application/problem+json").result(json(view));
        } else {
            pages.show(request, "problem", view);
        }
    }

    private static boolean isForProgram(Context request) {
        String accepted = request.header("Accept");
        return request.path().startsWith("/api/") || accepted == null || !accepted.contains("text/html");
    }

    private static String json(ProblemView view) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("type", "about:blank");
        json.put("title", view.title());
        json.put("status", view.status());
        json.put("detail", view.detail());
        if (view.value() != null) {
            json.put("value", view.value());
        }
        return json.toString();
    }
}
