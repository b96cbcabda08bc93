package com.baribhara.property;

import com.baribhara.property.internal.MeterEvents;
import com.baribhara.property.internal.MeterRepository;
import com.baribhara.property.internal.readings.FiledReadings;
import com.baribhara.property.internal.readings.FiledReadings.New;
import com.baribhara.property.internal.readings.MeterRows;
import com.baribhara.property.internal.readings.NamedMeters;
import com.baribhara.property.internal.readings.ReadingFile;
import com.baribhara.property.internal.readings.ReadingRow;
import com.baribhara.property.internal.readings.ReadingTemplate;
import com.baribhara.property.internal.readings.RowFaults;
import com.baribhara.property.model.MeterReading.Taken;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;

/** Readings from a file: all of it or, with every bad row named, nothing. The same file a second time changes nothing. */
@Stateless
@RolesAllowed({Permissions.READING_ENTER, Roles.SYSTEM})
public class ReadingImportService {
    private final MeterRepository meters;
    private final MeterRows rows;
    private final MeterEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected ReadingImportService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReadingImportService(
            MeterRepository meters, MeterRows rows, MeterEvents events, CurrentActor actor, Clock clock) {
        this.meters = meters;
        this.rows = rows;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Each row goes by the rules of a reading that is typed; an unlikely value needs a {@code yes} in the column {@code confirmed}.
     *
     * @throws com.baribhara.shared.Invalid with all that is wrong ({@code rows[12].value}), or with {@code file} when it is no such file
     * @throws com.baribhara.shared.RuleBroken the same where every row can be read, yet some contradict their meters
     * @throws ReadingsTooLarge above the size that is taken
     */
    public ReadingImport load(InputStream csv) {
        RowFaults faults = new RowFaults();
        List<ReadingRow> filed = new ReadingFile(faults).read(csv);
        NamedMeters named = NamedMeters.of(filed, rows, meters);
        Taken taken = new Taken(actor.get().name(), clock.instant());
        List<New> added = new FiledReadings(named, faults, taken).take(filed);
        faults.refuse();
        rows.addAll(added.stream().map(New::reading).toList());
        added.forEach(one -> events.read(one.meter(), one.reading(), null));
        return new ReadingImport(filed.size(), added.size());
    }

    /** A file with a row for each meter that counts, day and value to be filled in. */
    public void writeTemplate(OutputStream to) throws IOException {
        ReadingTemplate.write(rows.counting(), to);
    }
}
