package com.baribhara.shared.internal.bulk;

import com.baribhara.shared.bulk.BulkAct;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The transactions of an act on many things: each row's change and its result stand or fall together. */
@Stateless
@RolesAllowed({Permissions.LEASE_WRITE, Permissions.PROPERTY_WRITE})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkStep {
    private final BulkBook book;

    protected BulkStep() {
        this(null);
    }

    @Inject
    public BulkStep(BulkBook book) {
        this.book = book;
    }

    public List<UUID> waiting(UUID bulk) {
        return book.waiting(bulk);
    }

    public String act(UUID bulk) {
        return book.find(bulk).orElseThrow().act();
    }

    public void take(UUID bulk, BulkAct act, UUID thing) {
        if (book.done(bulk, thing)) {
            act.act(thing);
        }
    }

    public void failed(UUID bulk, UUID thing, String code, List<String> args) {
        book.failed(bulk, thing, code, args);
    }

    public void complete(UUID bulk) {
        book.complete(bulk);
    }
}
