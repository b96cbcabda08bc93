package com.baribhara.auth.model;

import com.baribhara.auth.AccountStatus;
import com.baribhara.auth.AccountView;
import com.baribhara.auth.ChangeProfile;
import com.baribhara.shared.message.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;

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

    private String email;

    private String phone;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private String locale = "en";

    @Column(name = "bangla_digits", nullable = false)
    private boolean banglaDigits = true;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Contact.Kind channel = Contact.Kind.EMAIL;

    /** Tells its owner's photo from others; nobody else reads it here. */
    @Formula("(select p.sha256 from account_photo p where p.account_id = id)")
    private String photo;

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

    /**
     * Its owner has shown that they read what is sent there. A user name that is a contact goes with it.
     *
     * @return the contact of that kind until now, if there was another
     */
    public Optional<Contact> reachedAt(Contact contact) {
        Optional<Contact> before = Optional.ofNullable(contact.kind() == Contact.Kind.EMAIL ? email : phone)
                .or(() -> Optional.of(username))
                .flatMap(Contact::typed)
                .filter(old -> old.kind() == contact.kind() && !old.equals(contact));
        before.filter(old -> old.value().equals(username)).ifPresent(old -> username = contact.value());
        if (contact.kind() == Contact.Kind.EMAIL) {
            email = contact.value();
        } else {
            phone = contact.value();
        }
        return before;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void prefer(String newLocale, boolean newBanglaDigits) {
        locale = newLocale;
        banglaDigits = newBanglaDigits;
    }

    /** As its owner wants to be called and to be written to. */
    public void change(ChangeProfile wanted) {
        displayName = wanted.displayName();
        displayNameBn = wanted.displayNameBn();
        channel = wanted.channel();
        prefer(wanted.locale(), wanted.banglaDigits());
    }

    public boolean active() {
        return status == AccountStatus.ACTIVE;
    }

    public void become(AccountStatus next) {
        status = next;
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

    /** What a password must not be made of; some may be null. */
    public List<String> names() {
        return Arrays.asList(username, displayName, displayNameBn, email, phone, local(email), local(phone));
    }

    private static String local(String contact) {
        return Contact.typed(contact).map(Contact::local).orElse(null);
    }

    public AccountView view() {
        return new AccountView(
                id, username, displayName, displayNameBn, email, phone, locale, banglaDigits, channel, photo);
    }
}
