package com.baribhara.user.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** By SQL, since what is kept is one value that comes, changes and goes in one statement. */
@ApplicationScoped
public class ListChoices {
    private final EntityManager em;

    protected ListChoices() {
        this(null);
    }

    @Inject
    public ListChoices(EntityManager em) {
        this.em = em;
    }

    public List<String> columns(UUID account, String list) {
        List<?> found = em.createNativeQuery(
                        "select columns from list_preference where organisation_id = current_organisation()"
                                + " and account_id = :account and list = :list",
                        String.class)
                .setParameter("account", account)
                .setParameter("list", list)
                .getResultList();
        return found.isEmpty() ? List.of() : List.of(found.get(0).toString().split(","));
    }

    public void keep(UUID account, String list, List<String> columns) {
        em.createNativeQuery(
                        "insert into list_preference (account_id, list, columns) values (:account, :list, :columns)"
                                + " on conflict (organisation_id, account_id, list) do update set columns = excluded.columns")
                .setParameter("account", account)
                .setParameter("list", list)
                .setParameter("columns", String.join(",", columns))
                .executeUpdate();
    }

    public void forget(UUID account, String list) {
        em.createNativeQuery("delete from list_preference where organisation_id = current_organisation()"
                        + " and account_id = :account and list = :list")
                .setParameter("account", account)
                .setParameter("list", list)
                .executeUpdate();
    }
}
