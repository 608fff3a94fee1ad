// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.onrecord.correct.Corrector;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;

/** The record over HTTP. Answers until it is closed; safe to share between threads. */
public final class WebServer implements AutoCloseable {

    private static final long MOST_BODY_BYTES = 5 << 20;
    private static final long IDLE_MILLIS = 30_000;
    /** Half the time of the usual level 6, for an eighth more bytes. */
    private static final int PACKING = 3;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final ServerSettings settings;
    private final Javalin server;
    private final ReadingDesk reading;

    private WebServer(ServerSettings settings, Javalin server, ReadingDesk reading) {
        this.settings = settings;
        this.server = server;
        this.reading = reading;
    }

    /**
     * Starts to answer. The model is loaded meanwhile.
     *
     * @param store what is shown, and where what is read is kept; stays open
     * @param reader by what articles are read
     * @param model loads the model; the pipeline is closed with the server
     * @throws IOException if it cannot listen there
     */
    public static WebServer start(ServerSettings settings, RecordStore store, Reading reader, Callable<Pipeline> model)
            throws IOException {
        ReadingDesk reading = new ReadingDesk(store, reader, model);
        Javalin server = Javalin.create(config -> configure(config, settings, store, reading));
        try {
            server.start(settings.host(), settings.port());
        } catch (RuntimeException occupied) {
            reading.close();
            throw new IOException(
                    "cannot listen on " + settings.host() + " port " + settings.port() + ": " + occupied.getMessage(),
                    occupied);
        }
        return new WebServer(settings, server, reading);
    }

    /** Where a browser finds it. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        try {
            reading.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private static void configure(
            JavalinConfig config, ServerSettings settings, RecordStore store, ReadingDesk reading) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BODY_BYTES;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(PACKING));
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(MOST_BODY_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_BODY_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize((int) MOST_BODY_BYTES, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        routes(config.routes, settings, store, reading);
    }

    private static void routes(RoutesConfig routes, ServerSettings settings, RecordStore store, ReadingDesk reading) {
        Assets assets = new Assets();
        Pages pages = new Pages(new Frame(assets));
        Gate gate = new Gate(settings);
        routes.before(WebServer::protect);
        routes.before(gate::check);
        routes.before(new Editions(store)::check);
        new Problems(pages).register(routes);
        routes.get("/healthz", request -> request.result("ok\n"));
        routes.get("/assets/<path>", assets::answer);
        new SignIn(gate, pages).register(routes);
        new StartPage(reading, store, pages).register(routes);
        new SearchRoute(store, pages).register(routes);
        new PersonPage(store, pages).register(routes);
        new QuotedPage(store, pages).register(routes);
        new DisputesPage(store, pages).register(routes);
        new DemandsPage(store, pages).register(routes);
        new QuotationPage(store, pages).register(routes);
        new ArticlePage(store, pages).register(routes);
        Corrector corrector = new Corrector();
        new CorrectPage(store, corrector, pages).register(routes);
        new HistoryPage(store, pages).register(routes);
        Decisions decisions = new Decisions(store);
        new PeoplePages(store, decisions, pages).register(routes);
        new PeopleApi(store, decisions).register(routes);
        new QuotationApi(store).register(routes);
        new RecordApi(store).register(routes);
        new CorrectionApi(store, corrector).register(routes);
        new ExportApi(store).register(routes);
        new DocumentApi(reading, store).register(routes);
        new ApiPage(pages).register(routes);
    }

    /** Whatever stands in an article, a browser runs nothing but the files of this program. */
    private static void protect(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
