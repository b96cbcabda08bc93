package com.baribhara.property.model;

import com.baribhara.property.Address;
import com.baribhara.property.ChangeProperty;
import com.baribhara.property.CreateProperty;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyView;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Excerpt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A building or a plot with units. */
@Entity
@Table(name = "property")
public class Property {
    private static final int NAME = 200;
    private static final int PART = 100;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    @Embedded
    private Address address;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Property() {}

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public Property(CreateProperty command, Instant createdAt) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.code = check.code(command.code(), Ids.code("P", id));
        this.createdAt = createdAt;
        take(command.name(), command.nameBn(), command.address(), check);
    }

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public void change(ChangeProperty command) {
        take(command.name(), command.nameBn(), command.address(), new InputCheck());
    }

    private void take(String newName, String newNameBn, Address newAddress, InputCheck check) {
        String takenName = check.text("name", newName, NAME);
        String takenNameBn = check.optionalText("nameBn", newNameBn, NAME);
        Address taken = check.needed("address", newAddress)
                .map(typed -> checked(typed, check))
                .orElse(null);
        check.refuse();
        this.name = takenName;
        this.nameBn = takenNameBn;
        this.address = taken;
    }

    private static Address checked(Address typed, InputCheck check) {
        String postCode = check.optionalText("address.postCode", typed.postCode(), PART);
        String digits = postCode == null ? null : Digits.latin(postCode);
        check.that(
                digits == null || digits.matches("[0-9]{4}"),
                "address.postCode",
                "post-code.malformed",
                Excerpt.of(digits));
        return new Address(
                check.optionalText("address.holding", typed.holding(), PART),
                check.optionalText("address.road", typed.road(), PART),
                check.optionalText("address.block", typed.block(), PART),
                check.text("address.area", typed.area(), PART),
                check.optionalText("address.thana", typed.thana(), PART),
                check.text("address.district", typed.district(), PART),
                digits);
    }

    public PropertyId id() {
        return new PropertyId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameBn() {
        return nameBn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public PropertyView view(long units) {
        return new PropertyView(id(), code, name, nameBn, address, units);
    }
}
