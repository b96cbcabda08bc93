package com.baribhara.web.json;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How answers are written. One {@link Jsonb} for all: making one is dear, using it from many threads is not. */
@Provider
@ApplicationScoped
public class JsonFormat implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withAdapters(new MoneyText(), new MonthText(), new InstantText()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    @Produces
    public Jsonb jsonb() {
        return JSONB;
    }

    /** An amount is a decimal string: a number would lose its poisha in clients that read doubles. */
    public static class MoneyText implements JsonbAdapter<Money, String> {
        @Override
        public String adaptToJson(Money money) {
            return money.toString();
        }

        @Override
        public Money adaptFromJson(String text) {
            return Money.of(text);
        }
    }

    public static class MonthText implements JsonbAdapter<BillingMonth, String> {
        @Override
        public String adaptToJson(BillingMonth month) {
            return month.toString();
        }

        @Override
        public BillingMonth adaptFromJson(String text) {
            return BillingMonth.valueOf(text);
        }
    }

    /** Instants are written in the time of Dhaka, whatever the database or the server lives in. */
    public static class InstantText implements JsonbAdapter<OffsetDateTime, String> {
        @Override
        public String adaptToJson(OffsetDateTime instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    instant.atZoneSameInstant(BillingMonth.ZONE).truncatedTo(ChronoUnit.MILLIS));
        }

        @Override
        public OffsetDateTime adaptFromJson(String text) {
            return OffsetDateTime.parse(text);
        }
    }
}
