package com.baribhara.auth.internal;

import com.baribhara.auth.model.Account;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.message.OutgoingMessage;
import com.baribhara.shared.message.OutgoingMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Tells the person behind an account what was done to it: the way they like best, in their language. */
@ApplicationScoped
public class AccountMessages {
    private static final Duration LIFE = Duration.ofDays(3);

    private final OutgoingMessages messages;

    protected AccountMessages() {
        this(null);
    }

    @Inject
    public AccountMessages(OutgoingMessages messages) {
        this.messages = messages;
    }

    /** Nothing is sent to whoever has no contact. In the transaction that does it. */
    public void tell(Account account, MessageKind what) {
        account.view().reach().ifPresent(contact -> tell(account, what, contact));
    }

    /** There, whatever they like. */
    public void tell(Account account, MessageKind what, Contact contact) {
        messages.send(new OutgoingMessage(
                what, contact, account.view().locale(), Map.of("path", "/signin.xhtml"), null, LIFE, true));
    }
}
