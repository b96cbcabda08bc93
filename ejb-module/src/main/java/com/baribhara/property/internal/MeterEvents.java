package com.baribhara.property.internal;

import com.baribhara.property.MeterCorrectionView;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterReading;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells of readings, whichever way they came. */
@ApplicationScoped
public class MeterEvents {
    private final DomainEvents events;

    protected MeterEvents() {
        this(null);
    }

    @Inject
    public MeterEvents(DomainEvents events) {
        this.events = events;
    }

    /** The first or the final reading was wrong. */
    public void corrected(Meter meter, MeterCorrectionView correction) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("code", meter.number());
        payload.put("unit", meter.unit().toString());
        payload.put("on", correction.on().toString());
        payload.put("end", correction.end().name());
        payload.put("reading", correction.value().toPlainString());
        payload.put("before", correction.was().toPlainString());
        payload.put("reason", correction.why());
        events.record(new DomainEvent("MeterReadingCorrected", meter.id().value(), payload));
    }

    /** @param wrong the reading that it corrects, null for a new one */
    public void read(Meter meter, MeterReading reading, MeterReading wrong) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("code", meter.number());
        payload.put("unit", meter.unit().toString());
        payload.put("on", reading.readOn().toString());
        payload.put("reading", reading.value().toPlainString());
        if (wrong != null) {
            payload.put("before", wrong.value().toPlainString());
        }
        events.record(new DomainEvent(
                wrong == null ? "MeterRead" : "MeterReadingCorrected",
                meter.id().value(),
                payload));
    }
}
