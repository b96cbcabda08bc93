package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.Languages;
import com.baribhara.shared.web.Messages;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the page of the patterns shows in them. There is no such page where people work. */
@Named("patterns")
@RequestScoped
public class PatternsBean {
    private static final String DEVELOPMENT = "development";

    /** Every state that a badge can tell, by the kind of thing. */
    public record Statuses(String kind, List<String> codes) {}

    private final String mode;
    private final Clock clock;

    protected PatternsBean() {
        this(null, null);
    }

    @Inject
    public PatternsBean(
            @ConfigProperty(name = "baribhara.mode", defaultValue = "production") String mode, Clock clock) {
        this.mode = mode;
        this.clock = clock;
    }

    /** @throws NotFound unless the system is in development */
    public void open() {
        if (!DEVELOPMENT.equals(mode)) {
            throw new NotFound("page", "patterns");
        }
        wrong("form:en:enWrong", Languages.ENGLISH);
        wrong("form:bn:bnWrong", Languages.BANGLA);
    }

    private static void wrong(String field, Locale locale) {
        String text = Messages.fault("nid.malformed", List.of(), locale);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public ResourceBundle getEnglish() {
        return texts(Languages.ENGLISH);
    }

    public ResourceBundle getBangla() {
        return texts(Languages.BANGLA);
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("com.baribhara.web.pages", locale, PatternsBean.class.getClassLoader());
    }

    public Formats getEnglishFormats() {
        return new Formats(ReadingPreferences.of(Languages.ENGLISH), clock);
    }

    public Formats getBanglaFormats() {
        return new Formats(ReadingPreferences.of(Languages.BANGLA), clock);
    }

    public List<Statuses> getStatuses() {
        return List.of(
                new Statuses("invoice", List.of("ISSUED", "OVERDUE", "PARTIALLY_PAID", "PAID", "CREDITED", "VOID")),
                new Statuses(
                        "lease",
                        List.of("DRAFT", "UPCOMING", "ACTIVE", "NOTICE_GIVEN", "ENDED", "TERMINATED", "CANCELLED")),
                new Statuses("unit", List.of("LET", "VACANT", "AVAILABLE", "WITHDRAWN")),
                new Statuses("rate", List.of("PAST", "NOW", "TO_COME")),
                new Statuses("correction", List.of("PENDING", "APPROVED", "REFUSED")),
                new Statuses("run", List.of("RUNNING", "COMPLETED", "PARKED", "STOPPED", "FAILED")));
    }

    public List<HistoryEntry> getEvents() {
        return List.of(
                new HistoryEntry(
                        "LeaseChanged", "farhana", getNow(), Map.of("was.rent", "20000.00", "now.rent", "22000.00")),
                new HistoryEntry("LeaseActivated", "farhana", getNow(), Map.of()),
                new HistoryEntry("LeaseCreated", "system", getNow(), Map.of()));
    }

    public List<HistoryEntry> getNoEvents() {
        return List.of();
    }

    public Money getAmount() {
        return Money.of("125430.50");
    }

    public LocalDate getToday() {
        return Dhaka.today(clock);
    }

    public OffsetDateTime getNow() {
        return Dhaka.time(clock.instant());
    }

    public String getTyped() {
        return "A. Rahman";
    }

    public String getWrong() {
        return "12345";
    }

    public String getNothing() {
        return null;
    }

    public String getChoice() {
        return "NONE";
    }
}
