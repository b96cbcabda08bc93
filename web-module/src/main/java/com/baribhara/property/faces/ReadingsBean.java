package com.baribhara.property.faces;

import com.baribhara.property.EnterReading;
import com.baribhara.property.MeterReadingService;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyName;
import com.baribhara.property.PropertyService;
import com.baribhara.property.ReadingKind;
import com.baribhara.property.ReadingSheet;
import com.baribhara.property.ReadingSheet.Row;
import com.baribhara.property.ReadingSheetService;
import com.baribhara.property.Utility;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The meters of a building in a month, to be typed one after the other; each is saved by itself, and one at fault keeps no other back. */
@Named
@RequestScoped
public class ReadingsBean {
    private static final int MONTHS = 13;

    private final ReadingSheetService sheets;
    private final MeterReadingService readings;
    private final PropertyService properties;
    private final FormMessages messages;
    private final ListState list;
    private final LocalDate today;

    private final Map<String, Refusal> faults = new HashMap<>();
    private List<PropertyName> names;
    private ReadingSheet sheet;
    private String on;

    protected ReadingsBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReadingsBean(
            ReadingSheetService sheets,
            MeterReadingService readings,
            PropertyService properties,
            FormMessages messages,
            ListState list,
            Clock clock) {
        this.sheets = sheets;
        this.readings = readings;
        this.properties = properties;
        this.messages = messages;
        this.list = list;
        this.today = Dhaka.today(clock);
    }

    public String save() {
        try {
            TypedIn typed = new TypedIn();
            LocalDate day = typed.day("on", on);
            typed.refuse();
            int saved = 0;
            for (Row row : getSheet().rows()) {
                saved += typed(row).isPresent() && entered(row, day) ? 1 : 0;
            }
            sheet = null;
            return faults.isEmpty() ? address() + "&saved=" + saved : null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private boolean entered(Row row, LocalDate day) {
        String id = row.meter().id().toString();
        try {
            TypedIn typed = new TypedIn();
            BigDecimal value = typed.number("value", typed(row).orElse(null));
            typed.refuse();
            boolean sure = list.get("sure-" + id) != null;
            readings.enter(row.meter().id(), new EnterReading(day, value, ReadingKind.REGULAR, null, null, sure));
            return true;
        } catch (Refusal refused) {
            faults.put(id, refused);
            return false;
        }
    }

    private Optional<String> typed(Row row) {
        return row.read() == null
                ? Optional.ofNullable(list.get("value-" + row.meter().id()))
                : Optional.empty();
    }

    private String address() {
        return "/property/readings.xhtml?faces-redirect=true&property=" + getProperty() + "&month=" + getMonth();
    }

    /** Where the form is sent: to the sheet that it shows. */
    public String getAction() {
        return "/property/readings.xhtml?property=" + getProperty() + "&month=" + getMonth();
    }

    public ReadingSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(AddressedId.of("property", getProperty(), PropertyId::valueOf), getMonth());
        }
        return sheet;
    }

    public List<ReadingRow> getRows() {
        return getSheet().rows().stream().map(this::row).toList();
    }

    private ReadingRow row(Row row) {
        Refusal fault = faults.get(row.meter().id().toString());
        return new ReadingRow(
                row,
                typed(row).orElse(""),
                fault == null ? null : messages.words(fault),
                fault != null && unlikely(fault));
    }

    private static boolean unlikely(Refusal refused) {
        return refused.fields().stream().allMatch(field -> field.code().equals("reading.unlikely"))
                && !refused.fields().isEmpty();
    }

    /** What all of them used, by utility. */
    public List<Map.Entry<Utility, BigDecimal>> getTotals() {
        return List.copyOf(getSheet().used().entrySet());
    }

    /** How many could not be saved. */
    public int getFaulty() {
        return faults.size();
    }

    public List<PropertyName> getProperties() {
        if (names == null) {
            names = properties.names();
        }
        return names;
    }

    /** The building that was chosen, else the first; null when there is none. */
    public String getProperty() {
        String chosen = list.get("property");
        return chosen != null || getProperties().isEmpty()
                ? chosen
                : getProperties().get(0).id().toString();
    }

    public BillingMonth getMonth() {
        BillingMonth chosen = list.read("month", BillingMonth::valueOf);
        return chosen == null ? BillingMonth.of(today) : chosen;
    }

    /** This month and those before it. */
    public List<BillingMonth> getMonths() {
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> BillingMonth.of(today.minusMonths(back)))
                .toList();
    }

    /** The day of the readings; at first the last of the month, or today. */
    public String getOn() {
        LocalDate last = getMonth().last();
        return on == null ? messages.day(last.isAfter(today) ? today : last) : on;
    }

    public void setOn(String day) {
        this.on = day;
    }

    public Integer getSaved() {
        return list.read("saved", Integer::valueOf);
    }

    /** Of a file, how many readings were known before. */
    public Integer getKnown() {
        return list.read("known", Integer::valueOf);
    }
}
