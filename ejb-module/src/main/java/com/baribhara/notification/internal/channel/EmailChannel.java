package com.baribhara.notification.internal.channel;

import com.baribhara.notification.internal.DueDelivery;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** E-mail, by the server of the mail session {@code baribhara}. Plain text: nothing in it can be clicked that is not read. */
@ApplicationScoped
public class EmailChannel implements Channel {
    private static final String PATIENCE = "10000";

    private final MailSettings settings;
    private final int budget;

    @Resource(lookup = "java:jboss/mail/Baribhara")
    private Session configured;

    protected EmailChannel() {
        this(null, 0);
    }

    @Inject
    public EmailChannel(
            MailSettings settings,
            @ConfigProperty(name = "baribhara.smtp.daily-budget", defaultValue = "20") int budget) {
        this.settings = settings;
        this.budget = budget;
    }

    @Override
    public boolean ready() {
        return settings.complete();
    }

    @Override
    public int dailyBudget() {
        return budget;
    }

    /** One that goes nowhere keeps no other waiting. */
    @Override
    public Outcome send(DueDelivery delivery, Words words) {
        try {
            return send(delivery, new InternetAddress(delivery.recipient(), true), words);
        } catch (AddressException nowhere) {
            return Outcome.refused("address malformed");
        }
    }

    private Outcome send(DueDelivery delivery, InternetAddress to, Words words) {
        Session session = patient();
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(session, delivery, to, words);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.sent(message.getMessageID());
        } catch (SendFailedException refused) {
            boolean forGood = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            return forGood
                    ? Outcome.refused("address refused")
                    : Outcome.later(refused.getClass().getSimpleName());
        } catch (MessagingException away) {
            return Outcome.away(away.getClass().getSimpleName());
        }
    }

    private void connect(Transport transport) throws MessagingException {
        Optional<String> user = settings.user();
        if (user.isPresent()) {
            transport.connect(user.get(), settings.password().orElse(""));
        } else {
            transport.connect();
        }
    }

    /** The server's session has no limits of time; and what is to be encrypted must not go in clear because the other side won't. */
    private Session patient() {
        Properties properties = new Properties();
        properties.putAll(configured.getProperties());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, PATIENCE);
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", properties.getProperty("mail.smtp.starttls.enable", "false"));
        return Session.getInstance(properties);
    }

    private MimeMessage message(Session session, DueDelivery delivery, InternetAddress to, Words words)
            throws MessagingException {
        MimeMessage message = new SameEachTime(session, "<" + delivery.id() + "@baribhara>");
        message.setFrom(new InternetAddress(settings.from().orElseThrow(), true));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(words.subject(), StandardCharsets.UTF_8.name());
        message.setText(words.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** Has one id, however often it is sent: a server that has taken it knows it again. */
    private static final class SameEachTime extends MimeMessage {
        private final String id;

        SameEachTime(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
