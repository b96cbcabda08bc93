package com.baribhara.property;

import com.baribhara.property.internal.MeterEvents;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterReading;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What meters have shown. A reading that is billed already is no obstacle to its correction: the next run posts the difference. */
@Stateless
@RolesAllowed({Permissions.METER_READ, Roles.SYSTEM})
public class MeterReadingService {
    private final MeterRepository meters;
    private final MeterEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected MeterReadingService() {
        this(null, null, null, null);
    }

    @Inject
    public MeterReadingService(MeterRepository meters, MeterEvents events, CurrentActor actor, Clock clock) {
        this.meters = meters;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The newest first; those that were wrong are in it. */
    public List<ReadingView> list(MeterId meter) {
        if (meters.find(meter).isEmpty()) {
            throw new NotFound("meter", meter);
        }
        Set<LocalDate> seen = new HashSet<>();
        List<ReadingView> readings = new ArrayList<>();
        for (MeterReading reading : meters.readings(meter)) {
            readings.add(reading.view(seen.add(reading.readOn())));
        }
        return readings;
    }

    /**
     * A new reading, or the right one in the place of a wrong one. One that was forgotten, as of the day on which a tenant left, is entered
     * between those before and after it.
     *
     * @throws com.baribhara.shared.RuleBroken when it is below the one before (and the meter did not go round) or above the one after, on
     *     a day that was read already, in the future, or unlikely and not confirmed
     * @throws MeterRefused when the meter is removed, or somebody else has read it meanwhile
     */
    @RolesAllowed({Permissions.READING_ENTER, Roles.SYSTEM})
    public ReadingView enter(MeterId id, EnterReading command) {
        Meter meter = meters.lock(id).orElseThrow(() -> new NotFound("meter", id));
        MeterReading wrong = command.corrects() == null ? null : latest(id, command.corrects());
        if (wrong == null && !meter.counts(command.readOn())) {
            throw MeterRefused.removed();
        }
        MeterReading reading = new MeterReading(
                meter,
                command,
                wrong,
                meters.timeline(meter),
                new MeterReading.Taken(actor.get().name(), clock.instant()));
        meters.add(reading);
        events.read(meter, reading, wrong);
        return reading.view(true);
    }

    /** What holds on the day of the reading that was wrong. */
    private MeterReading latest(MeterId meter, ReadingId wrong) {
        MeterReading found = meters.reading(wrong)
                .filter(reading -> reading.meter().equals(meter))
                .orElseThrow(() -> new NotFound("reading", wrong));
        boolean corrected = meters.readings(meter).stream()
                .anyMatch(other -> other.readOn().equals(found.readOn()) && other.revision() > found.revision());
        if (corrected) {
            throw MeterRefused.readMeanwhile();
        }
        return found;
    }
}
