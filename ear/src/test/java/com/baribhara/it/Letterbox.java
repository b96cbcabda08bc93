package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the system under test writes to people: the e-mail and the SMS they get. */
public final class Letterbox {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("(?<![0-9+])[0-9]{8}(?![0-9])");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SmsGateway sms = new SmsGateway();

    Letterbox() {
        mail.start();
    }

    int mailPort() {
        return mail.getSmtp().getPort();
    }

    /** Beside the letterboxes: how the gateway behaves. */
    public SmsGateway sms() {
        return sms;
    }

    /** All e-mail to an address, the oldest first. */
    public List<MimeMessage> mailTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equalsIgnoreCase(address))
                .toList();
    }

    public MimeMessage awaitMail(String address, int number) {
        await().atMost(PATIENCE).until(() -> mailTo(address).size() >= number);
        return mailTo(address).get(number - 1);
    }

    public String awaitCode(String address, int number) {
        return code(text(awaitMail(address, number)));
    }

    public String awaitSms(String number, int which) {
        await().atMost(PATIENCE).until(() -> sms.taken(number).size() >= which);
        return sms.taken(number).get(which - 1);
    }

    public static String code(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in " + text);
        }
        return code.group();
    }

    public static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    void close() {
        mail.stop();
        sms.close();
    }
}
