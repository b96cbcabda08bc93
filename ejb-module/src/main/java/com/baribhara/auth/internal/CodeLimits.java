package com.baribhara.auth.internal;

import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.CallerAddress;
import com.baribhara.shared.security.Limit;
import com.baribhara.shared.security.LimitReached;
import com.baribhara.shared.security.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How often codes may be asked for, from one address and to one telephone: text messages cost money, and whoever is paid for them would like
 * to have many sent. Counted whether anything is sent or not, so that being refused tells nothing.
 */
@ApplicationScoped
public class CodeLimits {
    private final Limits limits;

    protected CodeLimits() {
        this(null);
    }

    @Inject
    public CodeLimits(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param ofAddress what the code is for
     * @throws LimitReached when it is one too many
     */
    public void ask(Limit ofAddress, Contact contact) {
        limits.take(ofAddress, CallerAddress.prefix());
        if (contact.kind() == Contact.Kind.SMS) {
            limits.take(Limit.SMS_ADDRESS, CallerAddress.prefix());
            limits.take(Limit.SMS_NUMBER, contact.value());
        }
    }
}
