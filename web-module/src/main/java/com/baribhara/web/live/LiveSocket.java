package com.baribhara.web.live;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** A page that watches. It says something now and then, or is taken for gone; what it says does not matter. */
@ServerEndpoint("/live")
public class LiveSocket {
    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());
    private static final long SILENCE_MILLIS = 90_000;
    private static final int LONGEST_WORD = 64;

    @OnOpen
    public void open(Session session) throws IOException {
        session.setMaxIdleTimeout(SILENCE_MILLIS);
        session.setMaxTextMessageBufferSize(LONGEST_WORD);
        Optional<Watcher> watcher = Watcher.of(session.getUserPrincipal());
        if (watcher.isEmpty()) {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "not signed in"));
            return;
        }
        watchers().add(session, watcher.get());
    }

    @OnMessage
    public void hear(String word) {
        LOG.log(Level.TRACE, word);
    }

    @OnClose
    public void close(Session session) {
        watchers().remove(session);
    }

    /** Connections break; the page opens another. */
    @OnError
    public void fail(Session session, Throwable broken) {
        LOG.log(Level.DEBUG, "a watching page was lost", broken);
        watchers().remove(session);
    }

    private static LiveWatchers watchers() {
        return CDI.current().select(LiveWatchers.class).get();
    }
}
