package com.baribhara.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The tone and the icon of a status, the same wherever it is shown; its word is text {@code status.<kind>.<code>}. */
@Named
@ApplicationScoped
public class Vocabulary {
    private record Look(String tone, String icon) {}

    private static final Look UNKNOWN = new Look("neutral", "circle");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("invoice.ISSUED", new Look("info", "send")),
            Map.entry("invoice.OVERDUE", new Look("danger", "clock")),
            Map.entry("invoice.PARTIALLY_PAID", new Look("warning", "chart-pie")),
            Map.entry("invoice.PAID", new Look("success", "check-circle")),
            Map.entry("invoice.CREDITED", new Look("neutral", "replay")),
            Map.entry("invoice.VOID", new Look("neutral", "ban")),
            Map.entry("lease.DRAFT", new Look("neutral", "file-edit")),
            Map.entry("lease.UPCOMING", new Look("info", "calendar-plus")),
            Map.entry("lease.ACTIVE", new Look("success", "verified")),
            Map.entry("lease.NOTICE_GIVEN", new Look("warning", "sign-out")),
            Map.entry("lease.ENDED", new Look("neutral", "calendar-minus")),
            Map.entry("proof.RUNNING", new Look("info", "sync")),
            Map.entry("proof.PROVEN", new Look("success", "check-circle")),
            Map.entry("proof.FAULTY", new Look("danger", "exclamation-triangle")),
            Map.entry("lease.TERMINATED", new Look("danger", "times-circle")),
            Map.entry("lease.CANCELLED", new Look("neutral", "ban")),
            Map.entry("unit.LET", new Look("success", "verified")),
            Map.entry("unit.VACANT", new Look("warning", "key")),
            Map.entry("unit.AVAILABLE", new Look("info", "key")),
            Map.entry("unit.WITHDRAWN", new Look("neutral", "ban")),
            Map.entry("account.ACTIVE", new Look("success", "check-circle")),
            Map.entry("account.DISABLED", new Look("neutral", "ban")),
            Map.entry("event.OrganisationChanged", new Look("neutral", "cog")),
            Map.entry("event.LateFeePolicyEntered", new Look("neutral", "clock")),
            Map.entry("event.PropertyCreated", new Look("info", "plus")),
            Map.entry("event.PropertyChanged", new Look("neutral", "pencil")),
            Map.entry("event.UnitCreated", new Look("info", "plus")),
            Map.entry("event.MeterInstalled", new Look("info", "plus")),
            Map.entry("event.MeterReplaced", new Look("neutral", "sync")),
            Map.entry("event.MeterRemoved", new Look("neutral", "ban")),
            Map.entry("event.MeterPriced", new Look("neutral", "pencil")),
            Map.entry("event.MeterRead", new Look("info", "check")),
            Map.entry("event.MeterReadingCorrected", new Look("warning", "pencil")),
            Map.entry("event.UnitChanged", new Look("neutral", "pencil")),
            Map.entry("event.TenantCreated", new Look("info", "user-plus")),
            Map.entry("event.TenantChanged", new Look("neutral", "pencil")),
            Map.entry("event.LeaseCreated", new Look("info", "file-edit")),
            Map.entry("event.LeaseActivated", new Look("success", "verified")),
            Map.entry("event.LeaseChanged", new Look("neutral", "pencil")),
            Map.entry("event.LeaseCancelled", new Look("neutral", "ban")),
            Map.entry("event.InvoiceIssued", new Look("info", "send")),
            Map.entry("event.CreditNoteIssued", new Look("info", "replay")),
            Map.entry("event.InvoiceVoided", new Look("neutral", "ban")),
            Map.entry("event.CorrectionRequested", new Look("warning", "users")),
            Map.entry("event.CorrectionRefused", new Look("neutral", "ban")),
            Map.entry("event.BillReleased", new Look("warning", "send")),
            Map.entry("event.RentChanged", new Look("neutral", "pencil")),
            Map.entry("event.OpeningBooked", new Look("info", "file-edit")),
            Map.entry("event.DepositReceived", new Look("success", "wallet")),
            Map.entry("event.AdvanceReceived", new Look("success", "wallet")),
            Map.entry("event.DepositSettled", new Look("warning", "wallet")),
            Map.entry("event.RentEscalated", new Look("neutral", "chart-line")),
            Map.entry("event.EscalationAgreed", new Look("neutral", "chart-line")),
            Map.entry("event.DocumentAdded", new Look("info", "upload")),
            Map.entry("event.DocumentRemoved", new Look("neutral", "minus-circle")),
            Map.entry("event.EscalationEnded", new Look("neutral", "minus-circle")),
            Map.entry("event.RentChangeWithdrawn", new Look("neutral", "replay")),
            Map.entry("event.LeaseTerminated", new Look("warning", "calendar-minus")),
            Map.entry("correction.PENDING", new Look("warning", "hourglass")),
            Map.entry("correction.APPROVED", new Look("success", "check-circle")),
            Map.entry("correction.REFUSED", new Look("neutral", "ban")),
            Map.entry("event.UnitWithdrawn", new Look("neutral", "ban")),
            Map.entry("event.UnitOffered", new Look("info", "key")),
            Map.entry("bulk.READY", new Look("info", "check")),
            Map.entry("bulk.UNFIT", new Look("warning", "exclamation-triangle")),
            Map.entry("bulk.DONE", new Look("success", "check-circle")),
            Map.entry("bulk.FAILED", new Look("danger", "times-circle")),
            Map.entry("event.PortfolioImported.ADDED", new Look("info", "upload")),
            Map.entry("event.PortfolioImported.CHANGED", new Look("neutral", "upload")),
            Map.entry("event.ListExported", new Look("neutral", "download")),
            Map.entry("event.RateEntered", new Look("info", "plus")),
            Map.entry("event.RateChanged", new Look("neutral", "pencil")),
            Map.entry("event.RateWithdrawn", new Look("neutral", "ban")),
            Map.entry("event.TariffEntered", new Look("info", "plus")),
            Map.entry("event.TariffChanged", new Look("neutral", "pencil")),
            Map.entry("event.TariffWithdrawn", new Look("neutral", "ban")),
            Map.entry("rate.PAST", new Look("neutral", "history")),
            Map.entry("rate.NOW", new Look("success", "check-circle")),
            Map.entry("rate.TO_COME", new Look("info", "calendar-plus")),
            Map.entry("run.RUNNING", new Look("info", "sync")),
            Map.entry("run.COMPLETED", new Look("success", "check-circle")),
            Map.entry("run.PARKED", new Look("warning", "pause-circle")),
            Map.entry("run.STOPPED", new Look("neutral", "stop-circle")),
            Map.entry("run.FAILED", new Look("danger", "exclamation-circle")),
            Map.entry("import.RECEIVED", new Look("neutral", "hourglass")),
            Map.entry("import.RUNNING", new Look("info", "sync")),
            Map.entry("import.COMPLETED", new Look("success", "check-circle")),
            Map.entry("import.FAILED", new Look("danger", "exclamation-circle")));

    public String tone(String kind, Object code) {
        return LOOKS.getOrDefault(kind + "." + code, UNKNOWN).tone();
    }

    public String icon(String kind, Object code) {
        return LOOKS.getOrDefault(kind + "." + code, UNKNOWN).icon();
    }
}
