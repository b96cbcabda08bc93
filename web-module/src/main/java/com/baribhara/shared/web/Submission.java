package com.baribhara.shared.web;

import com.baribhara.shared.Ids;
import com.baribhara.shared.submission.SubmissionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Supplier;

/** The key of the form that is shown, or was sent: tag {@code b:once} puts it into the form. */
@Named
@RequestScoped
public class Submission {
    private final SubmissionService submissions;
    private UUID key;

    protected Submission() {
        this(null);
    }

    @Inject
    public Submission(SubmissionService submissions) {
        this.submissions = submissions;
        this.key = Ids.next();
    }

    /** Makes the thing, or finds what the same form has made before. */
    public UUID once(Supplier<UUID> work) {
        return submissions.once(key, work);
    }

    public String getKey() {
        return key.toString();
    }

    /** What is no key is as good as a new one. */
    public void setKey(String sent) {
        try {
            key = sent == null ? Ids.next() : UUID.fromString(sent);
        } catch (IllegalArgumentException tampered) {
            key = Ids.next();
        }
    }
}
