package com.baribhara.shared.web;

import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.KeyWrapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What somebody looks for, as an address may carry it. Addresses end in logs, histories and letters, so numbers and addresses of people
 * stand in them sealed, readable for the account alone that typed them; all else stays as it is, to be sent on.
 */
@ApplicationScoped
public class FindWords {
    /** The parameter. */
    public static final String FIND = "find";

    /** Digits enough for a phone or a card, of any script, with whatever is written between them; or a mail address. */
    private static final Pattern PERSONAL = Pattern.compile("(?:\\p{Nd}[\\s().+/-]*){8}|@");

    private static final String SEALED = "~";

    private final KeyWrapping keys;

    protected FindWords() {
        this(null);
    }

    @Inject
    public FindWords(KeyWrapping keys) {
        this.keys = keys == null ? null : keys.forPurpose("find");
    }

    /** Whether an address that says this tells of a person. */
    public boolean tells(String given) {
        return !given.startsWith(SEALED) && PERSONAL.matcher(given).find();
    }

    /** As an address may say it what somebody typed. */
    public String inAddress(String typed) {
        if (!tells(typed) && !typed.startsWith(SEALED)) {
            return typed;
        }
        byte[] sealed = keys.wrap(typed.getBytes(StandardCharsets.UTF_8), owner());
        return SEALED + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What was typed; empty when it was sealed for somebody else, or by nobody. */
    public Optional<String> read(String given) {
        if (!given.startsWith(SEALED)) {
            return Optional.of(given);
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(given.substring(SEALED.length()));
            return Optional.of(new String(keys.unwrap(sealed, owner()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notTheirs) {
            return Optional.empty();
        }
    }

    private static String owner() {
        return "find|"
                + CurrentActor.find()
                        .flatMap(Actor::account)
                        .map(UUID::toString)
                        .orElse("nobody");
    }
}
