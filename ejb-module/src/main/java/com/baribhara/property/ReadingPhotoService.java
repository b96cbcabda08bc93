package com.baribhara.property;

import com.baribhara.property.internal.DocumentStore;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.file.DocumentRefused;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The picture of a meter that belongs to a reading: one at most. Whoever reads meters takes it; owners and managers take it away. */
@Stateless
@RolesAllowed(Permissions.METER_READ)
public class ReadingPhotoService {
    private static final String PICTURES = "image/";

    private final MeterRepository meters;
    private final DocumentStore store;

    protected ReadingPhotoService() {
        this(null, null);
    }

    @Inject
    public ReadingPhotoService(MeterRepository meters, DocumentStore store) {
        this.meters = meters;
        this.store = store;
    }

    /** Empty for a reading without one. */
    public Optional<DocumentView> of(MeterId meter, ReadingId reading) {
        return store.of(owner(meter, reading), 1).stream().findFirst();
    }

    public DocumentView get(MeterId meter, ReadingId reading) {
        return of(meter, reading).orElseThrow(() -> new NotFound("document", reading));
    }

    public DocumentFile content(MeterId meter, ReadingId reading) {
        return store.content(get(meter, reading).id()).orElseThrow(() -> new NotFound("document", reading));
    }

    /** @throws DocumentRefused when the file is no picture, or the reading has one */
    @RolesAllowed(Permissions.READING_ENTER)
    public void add(MeterId meter, ReadingId reading, DocumentFile picture) {
        DocumentOwner owner = owner(meter, reading);
        if (!picture.mediaType().startsWith(PICTURES)) {
            throw DocumentRefused.noPicture();
        }
        store.add(owner, DocumentKind.METER_PHOTO, picture, 1);
    }

    /** @throws com.baribhara.shared.ChangedMeanwhile when it is not the one that the caller saw */
    @RolesAllowed(Permissions.METER_WRITE)
    public void remove(MeterId meter, ReadingId reading, Expected<DocumentView> expected) {
        DocumentView photo = get(meter, reading);
        expected.check(photo);
        store.remove(photo);
    }

    private DocumentOwner owner(MeterId meter, ReadingId reading) {
        return meters.reading(reading)
                .filter(found -> found.meter().equals(meter))
                .map(found -> DocumentOwner.reading(reading.value()))
                .orElseThrow(() -> new NotFound("reading", reading));
    }
}
