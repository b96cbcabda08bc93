package com.baribhara.auth.internal;

import com.baribhara.auth.AccountStatus;
import com.baribhara.auth.model.Account;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.message.Contact;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Rights;
import com.baribhara.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

@ApplicationScoped
public class AccountRepository {

    /**
     * Where an account belongs and what it may do there.
     *
     * @param own permissions of the roles that the organisation made itself
     * @param limited whether it sees only some of the buildings
     */
    public record Membership(OrganisationId organisation, Set<String> roles, Set<String> own, boolean limited) {

        /** What a token says the account may do: its roles, and what these let it. */
        public Set<String> groups() {
            Set<String> permissions = new TreeSet<>(Rights.with(own));
            roles.forEach(role -> permissions.addAll(Rights.of(role)));
            if (limited) {
                permissions.retainAll(Rights.ofTheLimited());
            }
            permissions.addAll(roles);
            return permissions;
        }

        /** What is left of it until a second factor is set up. */
        public Membership enrolling() {
            return new Membership(organisation, Set.of(Roles.ENROLLING), Set.of(), limited);
        }

        /** What is done for an account before it is signed in is done by it all the same. */
        public Actor actor(Account account) {
            return new Actor(Optional.of(account.id()), account.username(), organisation, groups());
        }
    }

    private final EntityManager em;

    protected AccountRepository() {
        this(null);
    }

    @Inject
    public AccountRepository(EntityManager em) {
        this.em = em;
    }

    /** By the user name, or by a contact that its owner has verified, however it is written. */
    public Optional<Account> byUsername(String username) {
        String name = Account.canonical(username);
        return named(name, Contact.typed(username).map(Contact::value).orElse(name));
    }

    public Optional<Account> byContact(Contact contact) {
        return named(contact.value(), contact.value());
    }

    private Optional<Account> named(String name, String contact) {
        return em.createQuery(
                        "select a from Account a where a.username in (:name, :contact) or a.email = :contact or a.phone = :contact"
                                + " order by case when a.username = :name then 0 else 1 end",
                        Account.class)
                .setParameter("name", name)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> byId(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Nobody opens a session of it until this transaction is over. */
    public Optional<Account> locked(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
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
        return Optional.ofNullable(organisation).map(found -> membership(account, found, roles));
    }

    /** By functions with their owner's rights: which organisation's rows the caller sees is not settled yet, or another one. */
    private Membership membership(UUID account, OrganisationId organisation, Set<String> roles) {
        Object[] own = (Object[]) em.createNativeQuery("select custom_permissions_of(organisation_key(:uid), :account),"
                        + " scope_of(organisation_key(:uid), :account)")
                .setParameter("uid", organisation.value())
                .setParameter("account", account)
                .getSingleResult();
        return new Membership(
                organisation,
                roles,
                Set.copyOf(List.of(own[0].toString().split(","))),
                !own[1].toString().isEmpty());
    }

    /** In the organisation of this transaction; empty for whoever has none there. */
    public Set<String> rolesHere(UUID account) {
        Set<String> roles = new TreeSet<>();
        em.createNativeQuery(
                        "select role from account_role where organisation_id = current_organisation() and account_id = :account")
                .setParameter("account", account)
                .getResultList()
                .forEach(role -> roles.add((String) role));
        return roles;
    }

    /** Of the organisation of this transaction. */
    public List<Account> owners() {
        List<?> owners = em.createNativeQuery(
                        "select account_id from account_role where organisation_id = current_organisation() and role = 'OWNER'",
                        UUID.class)
                .getResultList();
        return em.createQuery(
                        "select a from Account a where a.id in :owners and a.status = :active order by a.id",
                        Account.class)
                .setParameter("owners", owners)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }

    public boolean worksElsewhere(UUID account) {
        return (Boolean) em.createNativeQuery("select works_elsewhere(:account)", Boolean.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Out of the organisation of this transaction, with all that it was there. */
    public void leave(UUID account) {
        for (String table : List.of("account_custom_role", "access_scope", "account_role")) {
            em.createNativeQuery("delete from " + table
                            + " where organisation_id = current_organisation() and account_id = :account")
                    .setParameter("account", account)
                    .executeUpdate();
        }
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
