// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

/** Where a person shows the token once, so that the browser may come back without it. */
final class SignIn {

    private static final int THIRTY_DAYS = 30 * 24 * 3600;

    private final Gate gate;
    private final Pages pages;

    SignIn(Gate gate, Pages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/sign-in", request -> pages.show(request, "signin", ""));
        routes.post("/sign-in", this::enter);
    }

    private void enter(Context request) {
        String token = request.formParam("token");
        if (!gate.accepts(token == null ? null : token.strip())) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "this is not the token of this server", null);
        }
        Cookie ticket = new Cookie(Gate.COOKIE, gate.ticket());
        ticket.setHttpOnly(true);
        ticket.setSameSite(SameSite.STRICT);
        ticket.setMaxAge(THIRTY_DAYS);
        request.cookie(ticket);
        request.redirect("/", HttpStatus.SEE_OTHER);
    }
}
