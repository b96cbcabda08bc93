package com.baribhara.tenant.model;

import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.text.Excerpt;
import com.baribhara.tenant.ChangeTenant;
import com.baribhara.tenant.CreateTenant;
import com.baribhara.tenant.Nid;
import com.baribhara.tenant.PhoneNumber;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** A person or company that rents. */
@Entity
@Table(name = "tenant")
public class Tenant {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String phone;

    private String nid;

    private String email;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Tenant() {}

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public Tenant(CreateTenant command, Instant createdAt) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.code = check.code(command.code(), Ids.code("T", id));
        this.createdAt = createdAt;
        take(
                new ChangeTenant(command.name(), command.nameBn(), command.phone(), command.nid(), command.email()),
                check);
    }

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public void change(ChangeTenant command) {
        take(command, new InputCheck());
    }

    private void take(ChangeTenant command, InputCheck check) {
        String takenName = check.text("name", command.name(), 200);
        String takenNameBn = check.optionalText("nameBn", command.nameBn(), 200);
        PhoneNumber typedPhone = check.typed("phone", command.phone(), PhoneNumber::typed, "phone.malformed");
        Nid typedNid = check.secret("nid", command.nid(), Nid::typed, "nid.malformed");
        String takenEmail = check.optionalText("email", command.email(), 254);
        check.that(
                takenEmail == null || EMAIL.matcher(takenEmail).matches(),
                "email",
                "email.malformed",
                Excerpt.of(takenEmail));
        check.refuse();
        this.name = takenName;
        this.nameBn = takenNameBn;
        this.phone = typedPhone == null ? null : typedPhone.value();
        this.nid = typedNid == null ? null : typedNid.value();
        this.email = takenEmail;
    }

    public TenantId id() {
        return new TenantId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** @param wholeNid whether the reader may see the whole identity card number */
    public TenantView view(boolean wholeNid) {
        String shown = nid == null || wholeNid ? nid : new Nid(nid).masked();
        return new TenantView(id(), code, name, nameBn, phone, shown, email);
    }
}
