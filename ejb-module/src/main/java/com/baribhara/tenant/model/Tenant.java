package com.baribhara.tenant.model;

import com.baribhara.organisation.Tin;
import com.baribhara.shared.Ids;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.text.Excerpt;
import com.baribhara.tenant.ChangeTenant;
import com.baribhara.tenant.CreateTenant;
import com.baribhara.tenant.Nid;
import com.baribhara.tenant.PhoneNumber;
import com.baribhara.tenant.TenantErased;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantNumber;
import com.baribhara.tenant.TenantView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
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

    @Column(name = "nid_sealed")
    private byte[] nidSealed;

    @Column(name = "nid_mark")
    private byte[] nidMark;

    @Column(name = "tin_sealed")
    private byte[] tinSealed;

    @Column(name = "tin_mark")
    private byte[] tinMark;

    private String email;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Tenant() {}

    /** @throws com.baribhara.shared.Invalid with every field that can't be taken */
    public Tenant(CreateTenant command, Instant createdAt, TenantSeal seal) {
        InputCheck check = new InputCheck();
        this.id = Ids.next();
        this.code = check.code(command.code(), Ids.code("T", id));
        this.createdAt = createdAt;
        take(
                new ChangeTenant(
                        command.name(),
                        command.nameBn(),
                        command.phone(),
                        command.nid(),
                        command.tin(),
                        command.email()),
                check,
                seal);
    }

    /** Whoever signs in with it is this tenant; an account before it is theirs no more. */
    public void usesAccount(UUID linked) {
        this.account = linked;
    }

    /**
     * @throws com.baribhara.shared.Invalid with every field that can't be taken
     * @throws TenantErased when nothing is kept of them any more
     */
    public void change(ChangeTenant command, TenantSeal seal) {
        if (erasedAt != null) {
            throw new TenantErased();
        }
        take(command, new InputCheck(), seal);
    }

    private void take(ChangeTenant command, InputCheck check, TenantSeal seal) {
        String takenName = check.text("name", command.name(), 200);
        String takenNameBn = check.optionalText("nameBn", command.nameBn(), 200);
        PhoneNumber typedPhone = check.typed("phone", command.phone(), PhoneNumber::typed, "phone.malformed");
        Nid typedNid = nid(command.nid(), check, seal);
        Tin typedTin = tin(command.tin(), check, seal);
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
        this.email = takenEmail;
        keep(typedNid, typedTin, seal);
    }

    private Nid nid(String given, InputCheck check, TenantSeal seal) {
        Nid present = nid(seal);
        boolean same = present != null && present.masked().equals(given);
        return same ? present : check.secret("nid", given, Nid::typed, "nid.malformed");
    }

    private Tin tin(String given, InputCheck check, TenantSeal seal) {
        Tin present = tin(seal);
        boolean same = present != null && present.masked().equals(given);
        return same ? present : check.secret("tin", given, Tin::typed, "tin.malformed");
    }

    private void keep(Nid nid, Tin tin, TenantSeal seal) {
        if (!Objects.equals(nid, nid(seal))) {
            this.nidSealed = nid == null ? null : seal.seal(id, nid);
            this.nidMark = nid == null ? null : seal.mark(nid);
        }
        if (!Objects.equals(tin, tin(seal))) {
            this.tinSealed = tin == null ? null : seal.seal(id, tin);
            this.tinMark = tin == null ? null : seal.mark(tin);
        }
    }

    private Nid nid(TenantSeal seal) {
        return nidSealed == null ? null : seal.openNid(id, nidSealed);
    }

    private Tin tin(TenantSeal seal) {
        return tinSealed == null ? null : seal.openTin(id, tinSealed);
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

    /** With the numbers of the person masked but for their ends. */
    public TenantView view(TenantSeal seal) {
        return view(seal, TenantNumber.NONE);
    }

    /** With all numbers whole: for those who may see them. */
    public TenantView wholeView(TenantSeal seal) {
        return view(seal, TenantNumber.ALL);
    }

    /** @param whole those shown whole, which is recorded */
    public TenantView view(TenantSeal seal, Set<TenantNumber> whole) {
        Nid nid = nid(seal);
        Tin tin = tin(seal);
        String shownNid = nid == null ? null : whole.contains(TenantNumber.NID) ? nid.value() : nid.masked();
        String shownTin = tin == null ? null : whole.contains(TenantNumber.TIN) ? tin.value() : tin.masked();
        return new TenantView(id(), code, name, nameBn, phone, shownNid, shownTin, email);
    }
}
