package com.baribhara.auth.internal;

import com.baribhara.auth.model.PasswordRules;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.RuleBroken;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Excerpt;
import java.util.List;
import java.util.regex.Pattern;

/** What is typed where nobody is signed in, before anything is looked up. */
public final class CodeCheck {
    private static final Pattern CODE = Pattern.compile("[0-9]{8}");

    private CodeCheck() {}

    public static Contact contact(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid(new Field("contact", "field.required"));
        }
        return Contact.typed(typed)
                .orElseThrow(() -> new Invalid(new Field("contact", "contact.malformed", Excerpt.of(typed))));
    }

    /** The same, told with whatever else is wrong; null when there is none. */
    public static Contact contact(String typed, InputCheck check) {
        check.that(typed != null && !typed.isBlank(), "contact", "field.required");
        return check.typed("contact", typed, Contact::typed, "contact.malformed");
    }

    /** The reader's, when it is one of ours; else Bangla. */
    public static String language(String wanted) {
        return "en".equals(wanted) ? "en" : "bn";
    }

    /** @throws Invalid when the password can't be taken */
    public static void password(String password, List<String> names) {
        InputCheck check = new InputCheck();
        password(password, names, check);
        check.refuse();
    }

    /** The same, told with whatever else is wrong. */
    public static void password(String password, List<String> names, InputCheck check) {
        PasswordRules.fault("password", password, names)
                .ifPresent(fault ->
                        check.wrong(fault.name(), fault.code(), fault.args().toArray(String[]::new)));
    }

    /** Digits of either language, with blanks between them. */
    public static String code(String typed) {
        return code(typed, "verification.malformed");
    }

    /** The same, of an invitation. */
    public static String invitationCode(String typed) {
        return code(typed, "invitation.malformed");
    }

    private static String code(String typed, String fault) {
        if (typed == null || typed.isBlank()) {
            throw new Invalid(new Field("code", "field.required"));
        }
        String code = Digits.typed(typed);
        if (!CODE.matcher(code).matches()) {
            throw new Invalid(new Field("code", fault));
        }
        return code;
    }

    /** Wrong, used, too old, tried too often, never sent: not said which. */
    public static RuleBroken wrong() {
        return new RuleBroken(new Field("code", "verification.wrong"));
    }

    /** Wrong, taken, taken back, too old, tried too often: not said which. */
    public static RuleBroken notInvited() {
        return new RuleBroken(new Field("code", "invitation.wrong"));
    }
}
