package com.baribhara.shared.web;

import com.baribhara.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Says no on a page: at the fields at fault, or above the form; what was typed stays. */
@Named
@RequestScoped
public class FormMessages {
    /** @param field id of the field at fault in the page, null when it is the whole form */
    public record Fault(String field, String text) {}

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
        refused.fields()
                .forEach(field -> add(
                        form + ":" + field.name().replace('.', '-'),
                        Messages.fault(field.code(), field.args(), locale)));
        if (refused.fields().isEmpty()) {
            add(null, Messages.refusal(refused, locale));
        }
        return null;
    }

    /** All that is wrong, for the summary above the form. */
    public List<Fault> getFaults() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Fault> faults = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field).forEach(message -> faults.add(new Fault(field, message.getSummary())));
        }
        return faults;
    }

    private static void add(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
