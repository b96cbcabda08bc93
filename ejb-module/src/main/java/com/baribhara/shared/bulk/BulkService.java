package com.baribhara.shared.bulk;

import com.baribhara.shared.Ids;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.internal.bulk.BulkBegun;
import com.baribhara.shared.internal.bulk.BulkBook;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Origin;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Acts on many things at once: looked at first, then done in the background, row by row. */
@Stateless
@RolesAllowed({Permissions.LEASE_WRITE, Permissions.PROPERTY_WRITE})
public class BulkService {
    /** More than anybody can look over. */
    public static final int MOST = 5000;

    private static final int CHUNK = 500;

    private final BulkBook book;
    private final Instance<BulkAct> acts;
    private final CurrentActor actor;
    private final Event<BulkBegun> begun;

    protected BulkService() {
        this(null, null, null, null);
    }

    @Inject
    public BulkService(BulkBook book, @Any Instance<BulkAct> acts, CurrentActor actor, Event<BulkBegun> begun) {
        this.book = book;
        this.acts = acts;
        this.actor = actor;
        this.begun = begun;
    }

    /**
     * Writes down what the act would do to each of these; nothing is done yet.
     *
     * @param origin the address of the list they were chosen in
     */
    public UUID prepare(String act, List<UUID> things, String origin) {
        if (things.isEmpty()) {
            throw BulkChoiceRefused.nothing();
        }
        if (things.size() > MOST) {
            throw BulkChoiceRefused.tooMany(MOST);
        }
        BulkAct known = act(act);
        List<BulkOutlook> outlook = new ArrayList<>();
        for (int from = 0; from < things.size(); from += CHUNK) {
            outlook.addAll(known.outlook(things.subList(from, Math.min(from + CHUNK, things.size()))));
        }
        book.forgetOld();
        UUID id = Ids.next();
        book.write(id, act, origin, outlook);
        return id;
    }

    public BulkView get(UUID id) {
        return book.find(id).orElseThrow(() -> new NotFound("bulk", id));
    }

    /** Those that need a look first: what is unfit or failed, then the others. */
    public List<BulkRow> rows(UUID id, int most) {
        return book.rows(id, most);
    }

    /** Begins what was prepared, or takes up what nobody works on; asked twice, it does so once. */
    public void begin(UUID id) {
        get(id);
        if (book.begin(id)) {
            begun.fire(new BulkBegun(id, actor.get(), Origin.current()));
        }
    }

    /** Prepares the same for those that failed, as they are now. */
    public UUID again(UUID id) {
        BulkView bulk = get(id);
        return prepare(bulk.act(), book.failed(id), bulk.origin());
    }

    private BulkAct act(String name) {
        return acts.stream()
                .filter(act -> act.name().equals(name) && actor.get().has(act.permission()))
                .findFirst()
                .orElseThrow(() -> new NotFound("bulk", name));
    }
}
