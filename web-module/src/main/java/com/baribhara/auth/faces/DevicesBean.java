package com.baribhara.auth.faces;

import com.baribhara.auth.Device;
import com.baribhara.auth.MySessionsService;
import com.baribhara.auth.SessionView;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the reader is signed in, and the way out of there. */
@Named
@RequestScoped
public class DevicesBean {
    private static final String AGAIN = "/user/devices?faces-redirect=true";

    private final MySessionsService sessions;
    private final Formats formats;
    private List<SessionView> all;

    protected DevicesBean() {
        this(null, null);
    }

    @Inject
    public DevicesBean(MySessionsService sessions, Formats formats) {
        this.sessions = sessions;
        this.formats = formats;
    }

    public List<SessionView> getAll() {
        if (all == null) {
            all = sessions.list();
        }
        return all;
    }

    public boolean isAlone() {
        return getAll().size() < 2;
    }

    /** {@code Firefox · Android}. */
    public String name(Device device) {
        String name = Stream.of(device.program(), device.system())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? formats.text("device.unknown") : name;
    }

    /** Sent twice, or over already: it is out, which is what was wanted. */
    public String end(UUID id) {
        try {
            sessions.end(id);
        } catch (NotFound over) {
            return AGAIN;
        }
        return AGAIN;
    }

    public String endOthers() {
        sessions.endOthers();
        return AGAIN;
    }
}
