package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** @param override why it was agreed earlier than the law would have it, null when it was not */
public record RentChangeView(
        LocalDate from, Money rent, String reason, String override, String agreedBy, OffsetDateTime agreedAt) {}
