package com.baribhara.notification.internal;

import com.baribhara.notification.NotificationService;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/**
 * Hears of events. Outside the transaction of the work it calls for (no XA): the message is acknowledged once the work is committed, so it
 * may come twice; one that fails comes again after a while, in the end to the dead-letter queue.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/baribhara.notification"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationListener implements MessageListener {
    private static final String CONSUMER = "notification";

    @Inject
    private NotificationService notifications;

    @Override
    public void onMessage(Message message) {
        EventMessage events = EventMessage.parse(text(message));
        OrganisationId organisation = events.organisation();
        CurrentActor.runAs(
                Actor.system(CONSUMER, organisation), () -> notifications.deliver(organisation, events.events()));
    }

    private static String text(Message message) {
        try {
            return message.getBody(String.class);
        } catch (JMSException unreadable) {
            throw new EJBException("unreadable message", unreadable);
        }
    }
}
