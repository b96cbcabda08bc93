package com.baribhara.property;

import com.baribhara.property.internal.MeterCorrectionRepository;
import com.baribhara.property.internal.MeterEvents;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.property.model.Meter;
import com.baribhara.property.model.MeterCorrection;
import com.baribhara.property.model.MeterReading.Taken;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * What a meter showed when it was installed, and when it was removed or replaced, where that was entered wrong. As with any reading, what was
 * wrong stays, and where it is billed the next run posts the difference.
 */
@Stateless
@RolesAllowed({Permissions.READING_ENTER, Roles.SYSTEM})
public class MeterEndService {
    private final MeterRepository meters;
    private final MeterCorrectionRepository corrections;
    private final MeterEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected MeterEndService() {
        this(null, null, null, null, null);
    }

    @Inject
    public MeterEndService(
            MeterRepository meters,
            MeterCorrectionRepository corrections,
            MeterEvents events,
            CurrentActor actor,
            Clock clock) {
        this.meters = meters;
        this.corrections = corrections;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was corrected, the newest first. */
    @RolesAllowed({Permissions.METER_READ, Roles.SYSTEM})
    public List<MeterCorrectionView> corrections(MeterId id) {
        if (meters.find(id).isEmpty()) {
            throw new NotFound("meter", id);
        }
        return corrections.of(id).stream().map(MeterCorrection::view).toList();
    }

    /**
     * @throws com.baribhara.shared.RuleBroken when it does not go with the reading beside it, or is unlikely and not confirmed
     * @throws MeterRefused for the final reading of a meter that counts
     */
    public MeterCorrectionView correct(MeterId id, CorrectMeterEnd command) {
        Meter meter = meters.lock(id).orElseThrow(() -> new NotFound("meter", id));
        MeterCorrection correction = new MeterCorrection(
                meter,
                command,
                meters.timeline(meter),
                command.end() == null ? 0 : corrections.count(id, command.end()),
                new Taken(actor.get().name(), clock.instant()));
        corrections.add(correction);
        meter.correct(correction);
        events.corrected(meter, correction.view());
        return correction.view();
    }
}
