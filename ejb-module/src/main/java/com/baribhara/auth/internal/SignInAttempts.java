package com.baribhara.auth.internal;

import com.baribhara.auth.model.Account;
import com.baribhara.auth.model.SignInPatience;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.CallerAddress;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.LimitReached;
import com.baribhara.shared.security.Limits;
import com.baribhara.shared.security.Sha256;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Slows down whoever tries passwords: a name at one address waits longer with each wrong one, and one address has so many wrong ones for
 * all names together. Nobody is locked: who comes from elsewhere does not wait for what somebody else has tried. Names that nobody has are
 * treated the same.
 */
@ApplicationScoped
public class SignInAttempts {
    private static final String FAILED = """
            insert into sign_in_failure as known (subject, failures, failed_at) values (?, 1, ?)
            on conflict (subject) do update
            set failures = case when known.failed_at < ? then 1 else known.failures + 1 end, failed_at = excluded.failed_at
            returning failures
            """;

    private final OrganisationDatabase database;
    private final Limits limits;
    private final Clock clock;

    protected SignInAttempts() {
        this(null, null, null);
    }

    @Inject
    public SignInAttempts(OrganisationDatabase database, Limits limits, @RealTime Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @return how many wrong ones are known, for {@link #failed}
     * @throws LimitReached before the password is looked at, right or wrong
     */
    public int permit(String username) {
        limits.require(Limit.SIGN_IN_ADDRESS, CallerAddress.prefix());
        Instant now = clock.instant();
        Optional<SignInPatience> known = database
                .query(
                        "select failures, failed_at from sign_in_failure where subject = ?",
                        row -> new SignInPatience(
                                row.getInt(1), row.getTimestamp(2).toInstant()),
                        subject(username))
                .stream()
                .findFirst();
        known.map(before -> before.wait(now)).ifPresent(SignInAttempts::refuseUnlessZero);
        return known.map(SignInPatience::failures).orElse(0);
    }

    private static void refuseUnlessZero(Duration wait) {
        if (!wait.isZero()) {
            throw new LimitReached(wait);
        }
    }

    /**
     * The database counts one after the other, however many fail at once.
     *
     * @param before how many there were when this one was permitted
     * @throws LimitReached when so many others have failed meanwhile that this one would not have been permitted after them
     */
    public void failed(String username, int before) {
        limits.count(Limit.SIGN_IN_ADDRESS, CallerAddress.prefix());
        Instant now = clock.instant();
        int others = database.query(
                                FAILED,
                                row -> row.getInt(1),
                                subject(username),
                                at(now),
                                at(now.minus(SignInPatience.REMEMBERED)))
                        .get(0)
                - 1;
        if (others != before) {
            refuseUnlessZero(new SignInPatience(others, now).wait(now));
        }
    }

    public void succeeded(String username) {
        database.update("delete from sign_in_failure where subject = ?", subject(username));
    }

    /** Those of more than a day ago. */
    public void forget() {
        database.update(
                "delete from sign_in_failure where failed_at < ?",
                at(clock.instant().minus(SignInPatience.REMEMBERED)));
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A digest: what somebody types as a name may be anything, a password too. A contact is one name, however it is written. */
    private static String subject(String username) {
        String name = Contact.typed(username).map(Contact::value).orElseGet(() -> Account.canonical(username));
        return Sha256.letters(name + " " + CallerAddress.prefix());
    }
}
