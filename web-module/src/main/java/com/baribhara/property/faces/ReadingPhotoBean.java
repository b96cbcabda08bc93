package com.baribhara.property.faces;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentView;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterReadingService;
import com.baribhara.property.MeterService;
import com.baribhara.property.MeterView;
import com.baribhara.property.ReadingPhotoService;
import com.baribhara.property.ReadingView;
import com.baribhara.shared.Expected;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The photo of a reading: shown, added, taken away. The address names the reading, or the day on which it holds. */
@Named
@RequestScoped
public class ReadingPhotoBean {
    private final MeterService meters;
    private final MeterReadingService readings;
    private final ReadingPhotoService photos;
    private final FormMessages messages;
    private final String meterId;
    private final String readingId;
    private final String on;
    private MeterView meter;
    private ReadingView reading;
    private DocumentView photo;
    private Part file;

    protected ReadingPhotoBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReadingPhotoBean(
            MeterService meters,
            MeterReadingService readings,
            ReadingPhotoService photos,
            FormMessages messages,
            ListState list) {
        this.meters = meters;
        this.readings = readings;
        this.photos = photos;
        this.messages = messages;
        this.meterId = list == null ? null : list.get("meter");
        this.readingId = list == null ? null : list.get("reading");
        this.on = list == null ? null : list.get("on");
    }

    public MeterView getMeter() {
        if (meter == null) {
            meter = meters.get(known());
        }
        return meter;
    }

    public ReadingView getReading() {
        if (reading == null) {
            reading = readings.list(known()).stream()
                    .filter(one -> readingId == null
                            ? one.holds() && one.readOn().toString().equals(on)
                            : one.id().toString().equals(readingId))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("reading", "?"));
        }
        return reading;
    }

    /** Null while there is none. */
    public DocumentView getPhoto() {
        if (photo == null) {
            photo = photos.of(known(), getReading().id()).orElse(null);
        }
        return photo;
    }

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            photos.add(known(), getReading().id(), DocumentFile.read(file.getSubmittedFileName(), content));
            return here();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String remove() {
        try {
            photos.remove(known(), getReading().id(), Expected.any());
            return here();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private String here() {
        return "/property/reading-photo.xhtml?faces-redirect=true&meter=" + known() + "&reading="
                + getReading().id();
    }

    private MeterId known() {
        return AddressedId.of("meter", meterId, MeterId::valueOf);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
