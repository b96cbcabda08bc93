package com.baribhara.auth.model;

import com.baribhara.auth.AccountStatus;
import com.baribhara.auth.AccountView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** One person's way in. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "display_name_bn")
    private String displayNameBn;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private String locale = "en";

    @Column(name = "bangla_digits", nullable = false)
    private boolean banglaDigits = true;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Column(name = "created_at", nullable = false)
    private OffsetDateTime createdAt;

    @Version
    private int version;

    protected Account() {}

    public Account(UUID id, String username, String displayName, String displayNameBn, OffsetDateTime createdAt) {
        this.id = id;
        this.username = canonical(username);
        this.displayName = displayName;
        this.displayNameBn = displayNameBn;
        this.createdAt = createdAt;
    }

    /** User names are compared without case, so they are kept without. */
    public static String canonical(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void prefer(String newLocale, boolean newBanglaDigits) {
        locale = newLocale;
        banglaDigits = newBanglaDigits;
    }

    public boolean active() {
        return status == AccountStatus.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public AccountView view() {
        return new AccountView(id, username, displayName, displayNameBn, locale, banglaDigits);
    }
}
