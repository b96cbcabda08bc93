package com.baribhara.notification.internal;

import com.baribhara.notification.NotificationService;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.PublishedEvent;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.sql.DatabaseFailed;
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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Hears of events. Outside the transaction of the work it calls for (no XA): the message is acknowledged once the work is committed, so it
 * may come twice; one that fails comes again after a while, in the end to the dead-letter queue. An event that the database refuses
 * does not take the others of its message along: they are delivered one by one, and only then is the message given back.
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
    private static final Logger LOG = System.getLogger(NotificationListener.class.getName());
    private static final String CONSUMER = "notification";

    @Inject
    private NotificationService notifications;

    @Override
    public void onMessage(Message message) {
        EventMessage events = EventMessage.parse(text(message));
        OrganisationId organisation = events.organisation();
        CurrentActor.runAs(Actor.system(CONSUMER, organisation), () -> deliver(organisation, events.events()));
    }

    private void deliver(OrganisationId organisation, List<PublishedEvent> events) {
        try {
            notifications.deliver(organisation, events);
        } catch (EJBException failed) {
            if (events.size() == 1 || !causedByData(failed)) {
                throw failed;
            }
            deliverEach(organisation, events);
        }
    }

    private void deliverEach(OrganisationId organisation, List<PublishedEvent> events) {
        EJBException first = null;
        for (PublishedEvent event : events) {
            try {
                notifications.deliver(organisation, List.of(event));
            } catch (EJBException failed) {
                if (!causedByData(failed)) {
                    throw failed;
                }
                LOG.log(Level.WARNING, () -> "event " + event.id() + " can't be told of", failed);
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static boolean causedByData(EJBException failed) {
        return failed.getCause() instanceof DatabaseFailed refused && refused.causedByData();
    }

    private static String text(Message message) {
        try {
            return message.getBody(String.class);
        } catch (JMSException unreadable) {
            throw new EJBException("unreadable message", unreadable);
        }
    }
}
