package com.baribhara.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationId;
import org.junit.jupiter.api.Test;

class CurrentActorTest {
    private final Actor outer = Actor.system("outer", new OrganisationId(Ids.next()));
    private final Actor inner = Actor.system("inner", new OrganisationId(Ids.next()));

    @Test
    void actsAsTheInnermostAndThenAgainAsTheOneBefore() {
        CurrentActor.runAs(outer, () -> {
            assertThat(CurrentActor.<Actor>callAs(inner, () -> new CurrentActor().get()))
                    .isEqualTo(inner);
            assertThat(new CurrentActor().get()).isEqualTo(outer);
        });
    }

    @Test
    void goesBackAlsoWhenTheWorkFails() {
        CurrentActor.runAs(outer, () -> {
            assertThatThrownBy(() -> CurrentActor.runAs(inner, () -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .hasMessage("no");
            assertThat(new CurrentActor().get()).isEqualTo(outer);
        });
    }
}
