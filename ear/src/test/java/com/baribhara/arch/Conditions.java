package com.baribhara.arch;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions said as a function from the thing looked at to the sentences of its offences. */
final class Conditions {
    private Conditions() {}

    static <T> ArchCondition<T> offend(String rule, Function<T, Stream<String>> offences) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(T item, ConditionEvents events) {
                offences.apply(item).forEach(offence -> events.add(SimpleConditionEvent.violated(item, offence)));
            }
        };
    }
}
