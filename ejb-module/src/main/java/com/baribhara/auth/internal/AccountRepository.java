package com.baribhara.auth.internal;

import com.baribhara.auth.model.Account;
import com.baribhara.shared.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

@ApplicationScoped
public class AccountRepository {

    /** Where an account belongs and what it may do there. */
    public record Membership(OrganisationId organisation, Set<String> roles) {}

    private final EntityManager em;

    protected AccountRepository() {
        this(null);
    }

    @Inject
    public AccountRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.canonical(username))
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> byId(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /**
     * The account's oldest organisation, with all its roles there. Before this no organisation is known: the policies let an
     * account see its own roles once the transaction says which account it works for.
     */
    public Optional<Membership> membership(UUID account) {
        setting("baribhara.account", account.toString());
        List<?> rows = em.createNativeQuery(
                        "select o.uid, r.role from account_role r"
                                + " join organisation o on o.id = r.organisation_id where r.account_id = :account"
                                + " and o.id = (select min(m.organisation_id) from account_role m where m.account_id = :account)")
                .setParameter("account", account)
                .getResultList();
        Set<String> roles = new TreeSet<>();
        OrganisationId organisation = null;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            organisation = new OrganisationId((UUID) columns[0]);
            roles.add((String) columns[1]);
        }
        return Optional.ofNullable(organisation).map(found -> new Membership(found, roles));
    }

    public void grant(UUID account, String role, OrganisationId organisation) {
        em.createNativeQuery("select set_config('baribhara.organisation', organisation_key(:uid)::text, true)")
                .setParameter("uid", organisation.value())
                .getSingleResult();
        em.createNativeQuery(
                        "insert into account_role (account_id, role) values (:account, :role) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("role", role)
                .executeUpdate();
    }

    /** One at a time over all nodes until this transaction ends. */
    public void lock(String purpose) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext(:purpose))::text")
                .setParameter("purpose", purpose)
                .getSingleResult();
    }

    private void setting(String name, String value) {
        em.createNativeQuery("select set_config(:name, :value, true)")
                .setParameter("name", name)
                .setParameter("value", value)
                .getSingleResult();
    }
}
