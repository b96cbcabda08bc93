package com.baribhara.property.model;

import com.baribhara.property.ChangeUnit;
import com.baribhara.property.CreateUnit;
import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitStandsSo;
import com.baribhara.property.UnitStatus;
import com.baribhara.property.UnitView;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What is let. Whether it is let at the moment, its leases say. */
@Entity
@Table(name = "unit")
public class Unit {
    private static final BigDecimal LARGEST = new BigDecimal("9999999.99");

    @Id
    private UUID id;

    @Column(name = "property_id", nullable = false)
    private UUID property;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitKind kind;

    private String floor;

    @Column(name = "area_sft", precision = 9, scale = 2)
    private BigDecimal areaSft;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitStatus status;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Unit() {}

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public Unit(CreateUnit command, Instant createdAt) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.property = check.needed("property", command.property())
                .map(PropertyId::value)
                .orElse(null);
        this.code = check.code(command.code(), Ids.code("U", id));
        this.createdAt = createdAt;
        this.status = Objects.requireNonNullElse(command.status(), UnitStatus.AVAILABLE);
        take(command.kind(), command.floor(), command.areaSft(), check);
    }

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public void change(ChangeUnit command) {
        InputCheck check = new InputCheck();
        UnitStatus wanted = check.needed("status", command.status()).orElse(null);
        take(command.kind(), command.floor(), command.areaSft(), check);
        this.status = wanted;
    }

    /** @throws UnitStandsSo when it is so already */
    public void become(UnitStatus wanted) {
        if (status == wanted) {
            throw new UnitStandsSo(status);
        }
        this.status = wanted;
    }

    private void take(UnitKind newKind, String newFloor, BigDecimal newArea, InputCheck check) {
        UnitKind takenKind = check.needed("kind", newKind).orElse(null);
        String takenFloor = check.optionalText("floor", newFloor, 40);
        if (newArea != null) {
            check.amount("areaSft", newArea, 2, LARGEST);
        }
        check.refuse();
        this.kind = takenKind;
        this.floor = takenFloor;
        this.areaSft = newArea;
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public PropertyId property() {
        return new PropertyId(property);
    }

    public String code() {
        return code;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UnitView view(Property its) {
        return new UnitView(id(), property(), its.code(), its.name(), its.nameBn(), code, kind, floor, areaSft, status);
    }
}
