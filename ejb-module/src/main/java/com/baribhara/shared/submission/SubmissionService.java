package com.baribhara.shared.submission;

import com.baribhara.shared.internal.Submissions;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets a form that makes something be sent twice: by a double click without script, a slow line, or a browser that sends again. */
@Stateless
@RolesAllowed(Permissions.SELF)
public class SubmissionService {
    /** Longer than any page stays open. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Submissions submissions;
    private final Clock clock;

    protected SubmissionService() {
        this(null, null);
    }

    @Inject
    public SubmissionService(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * Does the work in the transaction that remembers the key, unless the key is known; then the answer is what was made with it. A
     * refusal takes the key back, so that the form can be put right and sent again.
     *
     * @param key with which the form was shown
     * @param work makes one thing and returns its id
     */
    public UUID once(UUID key, Supplier<UUID> work) {
        if (!submissions.begin(key, clock.instant(), clock.instant().minus(REMEMBERED))) {
            return submissions.made(key);
        }
        UUID made = work.get();
        submissions.end(key, made);
        return made;
    }
}
