package com.baribhara.tenant;

import com.baribhara.shared.Ids;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.portfolio.ImportReceived;
import com.baribhara.tenant.internal.portfolio.ImportRecords;
import com.baribhara.tenant.internal.portfolio.PortfolioTemplate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Uploaded portfolios: taken in at once, worked off in the background. */
@Stateless
@RolesAllowed({Permissions.PORTFOLIO_IMPORT, Roles.SYSTEM})
public class PortfolioImportService {
    private static final int LONGEST_NAME = 200;

    private final ImportRecords imports;
    private final DomainEvents events;
    private final Event<ImportReceived> received;
    private final CurrentActor actor;
    private final Clock clock;

    protected PortfolioImportService() {
        this(null, null, null, null, null);
    }

    @Inject
    public PortfolioImportService(
            ImportRecords imports,
            DomainEvents events,
            Event<ImportReceived> received,
            CurrentActor actor,
            Clock clock) {
        this.imports = imports;
        this.events = events;
        this.received = received;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the upload and returns; {@link #get} tells how it goes on.
     *
     * @throws ImportTooLarge when it is larger than {@value ImportRecords#MOST_MEGABYTES} MB
     */
    public ImportId receive(String fileName, InputStream content) {
        ImportId id = new ImportId(Ids.next());
        UUID uploader = actor.get().account().orElseThrow(() -> new IllegalStateException("only a person uploads"));
        String name = plain(fileName);
        imports.receive(id, name, uploader, OffsetDateTime.now(clock), content);
        events.record(new DomainEvent("PortfolioReceived", id.value(), Map.of("fileName", name)));
        received.fire(new ImportReceived(id));
        return id;
    }

    public ImportView get(ImportId id) {
        return imports.get(id);
    }

    /** Sorted by {@code uploadedAt} (usual: the latest first), without their errors. @param status null for all */
    public Page<ImportView> list(ImportStatus status, PageRequest page) {
        return imports.list(status, page);
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeTemplate(OutputStream to) throws IOException {
        PortfolioTemplate.write(to);
    }

    /** Some browsers send the whole path; and a name is shown, so it must be one line. */
    private static String plain(String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "portfolio.zip" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
