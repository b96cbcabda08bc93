package com.baribhara.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.notification.internal.channel.Channels;
import com.baribhara.notification.internal.channel.EmailChannel;
import com.baribhara.notification.internal.channel.MailSettings;
import com.baribhara.notification.internal.channel.SmsChannel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTimerTest {

    @ParameterizedTest
    @CsvSource({"production, WARNING", "demo, INFO"})
    void anInstallationThatCanWriteToNobodySaysSoAtItsStart(String mode, String level) {
        assertThat(saidAtStart(channels(Optional.empty(), Optional.empty()), mode))
                .containsExactlyInAnyOrder(
                        level
                                + " BARIBHARA-2001 EMAIL is not set up: what is to go by it waits, and is dropped when it is of no use any more",
                        level
                                + " BARIBHARA-2001 SMS is not set up: what is to go by it waits, and is dropped when it is of no use any more");
    }

    @Test
    void oneThatCanWriteToEverybodySaysNothing() {
        assertThat(saidAtStart(channels(Optional.of("mail.example"), Optional.of("a token")), "production"))
                .isEmpty();
    }

    private static Channels channels(Optional<String> host, Optional<String> token) {
        MailSettings mail =
                new MailSettings(host, Optional.of("office@shapla.example"), Optional.empty(), Optional.empty());
        return new Channels(
                new EmailChannel(mail, 1),
                new SmsChannel(URI.create("http://localhost/"), token, Optional.of("sid"), 1));
    }

    private static List<String> saidAtStart(Channels channels, String mode) {
        Logger logger = Logger.getLogger(DeliveryTimer.class.getName());
        List<String> said = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setLevel(Level.ALL);
        logger.addHandler(listener);
        try {
            new DeliveryTimer(null, null, channels, mode).sayWhatIsMissing();
            return said;
        } finally {
            logger.removeHandler(listener);
        }
    }
}
