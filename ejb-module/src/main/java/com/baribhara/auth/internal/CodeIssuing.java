package com.baribhara.auth.internal;

import com.baribhara.auth.CodeSent;
import com.baribhara.auth.VerificationPurpose;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.Ids;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.message.OutgoingMessage;
import com.baribhara.shared.message.OutgoingMessages;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes that prove a contact: eight digits, for ten minutes, once, bound to the request that asked for them, with five tries. A contact has
 * five requests an hour, so that nobody finds a code by asking for many. What is done takes as long whether there is an account or not: the
 * same rows are written.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeIssuing {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int ALL_CODES = 100_000_000;
    private static final int MOST_AN_HOUR = 5;

    /**
     * A right code.
     *
     * @param account null when the contact had none
     * @param used whether it was used before
     */
    public record Attempt(UUID request, UUID account, String contact, boolean used) {}

    private final SecureRandom random = new SecureRandom();
    private final AccountRepository accounts;
    private final VerificationRows rows;
    private final OutgoingMessages messages;
    private final SignInLog log;

    protected CodeIssuing() {
        this(null, null, null, null);
    }

    @Inject
    public CodeIssuing(AccountRepository accounts, VerificationRows rows, OutgoingMessages messages, SignInLog log) {
        this.accounts = accounts;
        this.rows = rows;
        this.messages = messages;
        this.log = log;
    }

    public CodeSent issue(VerificationPurpose purpose, Contact contact, String language) {
        accounts.lock("baribhara.contact." + contact.value());
        Optional<Account> account = accounts.byContact(contact).filter(Account::active);
        boolean free = rows.requests(contact, Duration.ofHours(1)) < MOST_AN_HOUR;
        boolean wanted = purpose == VerificationPurpose.REGISTRATION || account.isPresent();
        boolean usable = free && account.isPresent() == (purpose == VerificationPurpose.RECOVERY);
        UUID request = Ids.next();
        String code = String.format("%08d", random.nextInt(ALL_CODES));
        rows.add(request, purpose, contact, account.map(Account::id).orElse(null), code, usable);
        messages.send(new OutgoingMessage(
                kind(purpose, account.isPresent()),
                contact,
                account.map(found -> found.view().locale()).orElse(language),
                Map.of("path", "/recover.xhtml"),
                code,
                LIFE,
                free && wanted));
        return new CodeSent(request, LIFE);
    }

    /** To another contact of an account; one that is somebody else's gets nothing. */
    public CodeSent issueTo(UUID owner, Contact contact, String language) {
        accounts.lock("baribhara.contact." + contact.value());
        boolean anothers = accounts.byContact(contact)
                .filter(account -> !account.id().equals(owner))
                .isPresent();
        boolean usable = !anothers && rows.requests(contact, Duration.ofHours(1)) < MOST_AN_HOUR;
        UUID request = Ids.next();
        String code = String.format("%08d", random.nextInt(ALL_CODES));
        rows.add(request, VerificationPurpose.CONTACT, contact, owner, code, usable);
        messages.send(new OutgoingMessage(MessageKind.CONTACT_CODE, contact, language, Map.of(), code, LIFE, usable));
        return new CodeSent(request, LIFE);
    }

    private static MessageKind kind(VerificationPurpose purpose, boolean known) {
        if (purpose == VerificationPurpose.RECOVERY) {
            return MessageKind.RECOVERY_CODE;
        }
        return known ? MessageKind.ACCOUNT_EXISTS : MessageKind.REGISTRATION_CODE;
    }

    /** Counts as a try whatever comes of it: it is committed before anything is answered. */
    public Optional<Attempt> attempt(UUID request, VerificationPurpose purpose, String code) {
        Optional<Attempt> attempt = rows.attempt(request, purpose, code);
        Optional<UUID> account = rows.accountOf(request);
        if (attempt.isEmpty()) {
            log.codeRefused(purpose, account);
        }
        return attempt;
    }
}
