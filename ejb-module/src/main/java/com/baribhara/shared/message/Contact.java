package com.baribhara.shared.message;

import com.baribhara.shared.text.MobileNumber;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a person is reached: an e-mail address in small letters, or a mobile number of Bangladesh as {@code +8801XXXXXXXXX}. One that is
 * verified is its owner's user name.
 */
public record Contact(Kind kind, String value) {

    /** How. */
    public enum Kind {
        EMAIL,
        SMS
    }

    private static final int LONGEST_EMAIL = 254;

    private static final String WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]++";

    /** ASCII, as every mail server takes it; nothing that could end a header or begin another address; dots between words alone. */
    private static final Pattern EMAIL = Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(\\." + WORD + ")*+@"
            + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    /** What a person typed; empty when nobody can be reached there. */
    public static Optional<Contact> typed(String text) {
        if (text == null || text.length() > LONGEST_EMAIL) {
            return Optional.empty();
        }
        String address = text.strip().toLowerCase(Locale.ROOT);
        return EMAIL.matcher(address).matches()
                ? Optional.of(new Contact(Kind.EMAIL, address))
                : MobileNumber.typed(text).map(number -> new Contact(Kind.SMS, number));
    }

    /** The one of these that is reached as somebody likes it best, else another; empty when nobody is reached at any. */
    public static Optional<Contact> liked(Kind kind, String... contacts) {
        return Stream.of(contacts)
                .map(Contact::typed)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(contact -> contact.kind() != kind));
    }

    /** The other ways of writing it that a person thinks of. */
    public String local() {
        return kind == Kind.SMS ? value.substring("+88".length()) : value.substring(0, value.indexOf('@'));
    }

    /** Enough to know one's own again, and for nobody else: {@code k…@shapla.example}, {@code +8801…344}. */
    public String masked() {
        return kind == Kind.SMS
                ? value.substring(0, 5) + "…" + value.substring(value.length() - 3)
                : value.charAt(0) + "…" + value.substring(value.indexOf('@'));
    }

    /** Contacts of people do not belong in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
