package com.baribhara.report.internal;

import com.baribhara.report.PersonLine;
import com.baribhara.report.PersonLines;
import com.baribhara.report.model.PersonOverview;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class PeopleRepository {
    private static final Listing<PersonOverview> PEOPLE = new Listing<>(
            PersonOverview.class,
            "name",
            List.of(SortKey.text("name", "e.name", PersonOverview::name)),
            List.of(SortKey.id("id", "e.id", PersonOverview::id)));

    private final EntityManager em;

    protected PeopleRepository() {
        this(null);
    }

    @Inject
    public PeopleRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * @param tenants whether tenants are among them
     * @param contacts whether staff may be found by user name, address and number
     */
    public ListQuery<PersonOverview> people(PersonLines lines, boolean tenants, boolean contacts) {
        List<String> ways = new ArrayList<>(List.of(ByWords.OF_STAFF));
        if (contacts) {
            ways.add(ByWords.OF_STAFF_CONTACT);
        }
        if (tenants) {
            ways.add(ByWords.OF_TENANT);
        }
        return ByWords.narrow(PEOPLE.in(em), lines.find(), ways.toArray(String[]::new))
                .where("e.kind = :kind", "kind", tenants ? lines.kind() : PersonLine.Kind.STAFF)
                .where("concat(',', e.roles, ',') like :role", "role", within(lines.role()))
                .where("e.state = :state", "state", lines.state());
    }

    private static String within(String role) {
        return role == null ? null : "%," + role + ",%";
    }

    /** What tells their photos from others, by account; whoever has none is left out. */
    @SuppressWarnings("unchecked")
    public Map<UUID, String> photos(Collection<UUID> accounts) {
        Map<UUID, String> photos = new HashMap<>();
        if (!accounts.isEmpty()) {
            List<Object[]> rows = em.createNativeQuery(
                            "select p.account_id, p.sha256 from account_photo p where p.account_id in (:accounts)")
                    .setParameter("accounts", accounts)
                    .getResultList();
            rows.forEach(row -> photos.put((UUID) row[0], (String) row[1]));
        }
        return photos;
    }
}
