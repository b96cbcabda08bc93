package com.baribhara.notification.internal.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation says of its mail server; host, port and encryption belong to the server's mail session. */
@ApplicationScoped
public class MailSettings {
    private final Optional<String> host;
    private final Optional<String> from;
    private final Optional<String> user;
    private final Optional<String> password;

    protected MailSettings() {
        this(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Inject
    public MailSettings(
            @ConfigProperty(name = "baribhara.smtp.host") Optional<String> host,
            @ConfigProperty(name = "baribhara.smtp.from") Optional<String> from,
            @ConfigProperty(name = "baribhara.smtp.user") Optional<String> user,
            @ConfigProperty(name = "baribhara.smtp.password") Optional<String> password) {
        this.host = host;
        this.from = from;
        this.user = user;
        this.password = password;
    }

    boolean complete() {
        return host.isPresent() && from.isPresent();
    }

    Optional<String> from() {
        return from;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }
}
