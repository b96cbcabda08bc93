package com.baribhara.invoice.rates.model;

import com.baribhara.invoice.rates.RateHolds;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What every version has: its day, where it is written, who entered it. Open to change only until it begins or is used. */
@MappedSuperclass
public abstract class DatedVersion {
    private static final int SOURCE = 500;

    @Id
    private UUID id;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private String source;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    /** Takes day and source; the caller refuses when all is checked. */
    void enter(LocalDate from, String where, Entry entry, InputCheck check) {
        this.id = Ids.next();
        this.enteredBy = entry.actor();
        this.enteredAt = entry.at();
        take(from, where, entry, check);
    }

    void take(LocalDate from, String where, Entry entry, InputCheck check) {
        check.needed("validFrom", from);
        check.day("validFrom", from);
        check.rule(
                from == null || entry.late() || !from.isBefore(entry.today()),
                "validFrom",
                "rate.in-past",
                String.valueOf(from));
        this.source = check.text("source", where, SOURCE);
        this.validFrom = from;
    }

    /** @throws RateHolds when it has begun or was used */
    public void stayOpen(LocalDate today) {
        if (!validFrom.isAfter(today)) {
            throw RateHolds.begun(validFrom);
        }
        if (usedAt != null) {
            throw RateHolds.used();
        }
    }

    public UUID id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    String source() {
        return source;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    boolean used() {
        return usedAt != null;
    }
}
