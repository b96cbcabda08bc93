package com.baribhara.auth.internal;

import com.baribhara.auth.model.Invitation;
import com.baribhara.auth.model.Invited;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.shared.Ids;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.message.OutgoingMessage;
import com.baribhara.shared.message.OutgoingMessages;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.KeyWrapping;
import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Makes an invitation and has it sent: the address of a page, and eight digits, good for three days and ten tries. */
@ApplicationScoped
public class InvitationSending {
    static final Duration LIFE = Duration.ofDays(3);
    private static final int ALL_CODES = 100_000_000;

    private final SecureRandom random = new SecureRandom();
    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final OrganisationService organisations;
    private final OutgoingMessages messages;
    private final KeyWrapping keys;
    private final CurrentActor actor;
    private final Clock clock;

    protected InvitationSending() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public InvitationSending(
            InvitationRepository invitations,
            AccountRepository accounts,
            OrganisationService organisations,
            OutgoingMessages messages,
            KeyWrapping keys,
            CurrentActor actor,
            @RealTime Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.organisations = organisations;
        this.messages = messages;
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    public Invitation send(Invited invited) {
        UUID id = Ids.next();
        String code = String.format("%08d", random.nextInt(ALL_CODES));
        Instant now = clock.instant();
        Invitation invitation =
                new Invitation(id, invited, mac(id, code), actor.get().name(), now, now.plus(LIFE));
        invitations.add(invitation);
        messages.send(new OutgoingMessage(
                MessageKind.INVITATION,
                invited.contact(),
                invited.language(),
                Map.of(
                        "organisation", name(organisations.current(), invited.language()),
                        "person", inviter(),
                        "path", "/join.xhtml?id=" + id),
                code,
                LIFE,
                true));
        return invitation;
    }

    public void revoke(Invitation invitation) {
        invitation.revoke(clock.instant());
    }

    byte[] mac(UUID id, String code) {
        return keys.recognisable(code, "invitation|" + id);
    }

    private String inviter() {
        return actor.get()
                .account()
                .flatMap(accounts::byId)
                .map(found -> found.view().displayName())
                .orElse("");
    }

    private static String name(OrganisationView organisation, String language) {
        return language.equals("bn") && organisation.nameBn() != null ? organisation.nameBn() : organisation.name();
    }
}
