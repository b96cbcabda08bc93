package com.baribhara.web.office;

import com.baribhara.audit.AuditView;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What an event tells, in the reader's words: of security events here, of all others as in the history of their thing. */
@Named
@RequestScoped
public class AuditWords {
    private final EventWords events;
    private final Formats formats;

    protected AuditWords() {
        this(null, null);
    }

    @Inject
    public AuditWords(EventWords events, Formats formats) {
        this.events = events;
        this.formats = formats;
    }

    public List<String> of(AuditView event) {
        Map<String, String> details = event.details();
        return switch (event.type()) {
            case "SignInRefused" ->
                details.containsKey("provider")
                        ? List.of(formats.text("audit.reason." + details.get("reason")), by(details), times(details))
                        : List.of(formats.text("audit.reason." + details.get("reason")), times(details));
            case "SessionStarted", "IdentityLinked", "IdentityUnlinked" ->
                details.getOrDefault("provider", "").isEmpty() ? List.of() : List.of(by(details));
            case "SecondFactorRefused" -> List.of(times(details));
            case "PermissionRefused" ->
                List.of(
                        details.containsKey("path")
                                ? details.get("method") + " " + details.get("path")
                                : formats.text("audit.reason." + details.get("reason")),
                        times(details));
            case "CodeRefused" -> List.of(formats.text("audit.purpose." + details.get("purpose")), times(details));
            case "PasswordRefused" -> List.of(times(details));
            case "ListExported" ->
                List.of(formats.text(
                        "audit.exported",
                        details.getOrDefault("list", ""),
                        details.getOrDefault("format", ""),
                        formats.digits(details.getOrDefault("rows", "0"))));
            case "EventProofFailed", "LedgerProofFailed" ->
                List.of(formats.text("audit.faults", formats.digits(details.getOrDefault("faults", "0"))));
            default -> events.of(event.entry());
        };
    }

    private String by(Map<String, String> details) {
        return formats.text("audit.by", details.get("provider"));
    }

    private String times(Map<String, String> details) {
        return formats.text("audit.times", formats.digits(details.getOrDefault("attempts", "1")));
    }

    /** In one line, for a file. */
    public String line(AuditView event) {
        return String.join("; ", of(event));
    }
}
