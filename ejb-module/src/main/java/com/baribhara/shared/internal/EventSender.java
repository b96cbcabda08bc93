package com.baribhara.shared.internal;

import com.baribhara.shared.internal.Outbox.Waiting;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts events on the topic: the events of one organisation together, at most a hundred a message, in their order. */
@ApplicationScoped
public class EventSender {
    static final int PER_MESSAGE = 100;

    /** Artemis forgets a message whose id it has seen (spares the consumers work; they deduplicate by themselves). */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    @Resource(lookup = "java:/jms/BaribharaConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/topic/baribhara.events")
    private Topic topic;

    /** The broker has all of them when this returns; when it fails, it may have some. (A pooled session in a bean has no transaction.) */
    void send(List<Waiting> events) {
        try (JMSContext session = connections.createContext()) {
            for (List<Waiting> together : messages(events)) {
                session.createProducer().send(topic, message(session, together));
            }
        }
    }

    private static TextMessage message(JMSContext session, List<Waiting> events) {
        TextMessage message = session.createTextMessage(text(events));
        try {
            message.setStringProperty(DUPLICATE_ID, duplicateId(events));
        } catch (JMSException failure) {
            throw new JMSRuntimeException(failure.getMessage(), failure.getErrorCode(), failure);
        }
        return message;
    }

    /** Of all events: one that was committed late comes between others that were sent before, and must not pass for them. */
    static String duplicateId(List<Waiting> events) {
        String ids = events.stream().map(event -> event.id().toString()).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.US_ASCII)).toString();
    }

    static String text(List<Waiting> events) {
        return events.stream()
                .map(Waiting::json)
                .collect(Collectors.joining(
                        ",", "{\"organisation\":\"" + events.get(0).organisation() + "\",\"events\":[", "]}"));
    }

    static List<List<Waiting>> messages(List<Waiting> events) {
        List<List<Waiting>> messages = new ArrayList<>();
        Map<UUID, List<Waiting>> open = new LinkedHashMap<>();
        for (Waiting event : events) {
            List<Waiting> together = open.get(event.organisation());
            if (together == null || together.size() == PER_MESSAGE) {
                together = new ArrayList<>();
                open.put(event.organisation(), together);
                messages.add(together);
            }
            together.add(event);
        }
        return messages;
    }
}
