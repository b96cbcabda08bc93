package com.baribhara.shared.web;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.text.DateText;
import com.baribhara.shared.text.Digits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says no on a page: at the fields at fault, or above the form; what was typed stays. */
@Named
@RequestScoped
public class FormMessages {
    /**
     * @param field id of the field at fault in the page, null when it is the whole form
     * @param label what the field is called there, null when it is not on the page
     */
    public record Fault(String field, String label, String text) {}

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ReadingPreferences reader;

    protected FormMessages() {
        this(null);
    }

    @Inject
    public FormMessages(ReadingPreferences reader) {
        this.reader = reader;
    }

    /**
     * @param form id of the form; its fields have the names that the refusal uses, with dashes for dots
     * @return null, the outcome that stays on the page
     */
    public String refuse(Refusal refused, String form) {
        Locale locale = reader.getLocale();
        refused.fields().forEach(field -> add(form + ":" + control(field.name()), words(field)));
        if (refused.fields().isEmpty()) {
            add(null, Messages.text("refusal." + refused.code(), shown(refused.args(), false), locale));
        }
        return null;
    }

    /** What is wrong with a field, in the reader's language. */
    public String words(Refusal.Field field) {
        return Messages.fault(field.code(), shown(field.args(), measures(field.code())), reader.getLocale());
    }

    /** Why not, in one sentence of the reader's language. */
    public String words(Refusal refused) {
        return refused.fields().isEmpty()
                ? Messages.text("refusal." + refused.code(), shown(refused.args(), false), reader.getLocale())
                : words(refused.fields().get(0));
    }

    /** A day as it is typed into a field. */
    public String day(LocalDate day) {
        return DateText.in(reader.getLocale(), reader.isBanglaDigits()).day(day);
    }

    /** Where the page has the field: {@code charges[0].amount} is {@code amount} in the first row of {@code charges}. */
    private static String control(String field) {
        return field.replaceAll("\\[(\\d+)]\\.?", ":$1:").replaceAll(":$", "").replace('.', '-');
    }

    /** Whether the figures in such a fault are amounts and bounds; in all others they may be names and codes, which stay. */
    private static boolean measures(String code) {
        return code.matches("(text|password|number|amount|list|tariff|holding)\\..*");
    }

    private List<String> shown(List<String> args, boolean figures) {
        DateText dates = DateText.in(reader.getLocale(), reader.isBanglaDigits());
        return args.stream()
                .map(arg -> day(arg).map(dates::day).orElse(arg))
                .map(arg -> figures && reader.isBanglaDigits() ? Digits.bangla(arg) : arg)
                .toList();
    }

    /** What looks like a day need not be one: the thirtieth of February is told as it was typed. */
    static Optional<LocalDate> day(String arg) {
        try {
            return DAY.matcher(arg).matches() ? Optional.of(LocalDate.parse(arg)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Whether something was said at this field. */
    public boolean wrong(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    /** What is wrong, for the summary above the form: one reason a field, under the name it has there. */
    public List<Fault> getFaults() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Fault> faults = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            List<FacesMessage> said = faces.getMessageList(field);
            said.subList(0, field == null ? said.size() : 1)
                    .forEach(message -> faults.add(new Fault(field, label(faces, field), message.getSummary())));
        }
        return faults;
    }

    /** The label of the control, and the row that it is in; null when the page has no such control. */
    private static String label(FacesContext faces, String field) {
        UIComponent control =
                field == null ? null : faces.getViewRoot().findComponent(":" + field.replaceAll(":\\d+(?=:)", ""));
        return control == null ? null : (String) control.getAttributes().get("label");
    }

    private static void add(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
