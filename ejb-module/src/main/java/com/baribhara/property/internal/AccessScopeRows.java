package com.baribhara.property.internal;

import com.baribhara.property.AccessScope;
import com.baribhara.property.LimitAccess;
import com.baribhara.property.PropertyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Limits as they are stored. */
@ApplicationScoped
public class AccessScopeRows {
    private final EntityManager em;

    protected AccessScopeRows() {
        this(null);
    }

    @Inject
    public AccessScopeRows(EntityManager em) {
        this.em = em;
    }

    /** What the account is in the office of the caller; empty for whoever does not work there. */
    public Optional<List<String>> roles(UUID account) {
        return texts(em.createNativeQuery("select roles from staff_overview where id = :account", String.class)
                        .setParameter("account", account))
                .map(roles -> List.of(roles.split(",")));
    }

    public AccessScope of(UUID account) {
        boolean limited = !em.createNativeQuery(
                        "select 1 from access_scope where organisation_id = current_organisation()"
                                + " and account_id = :account")
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
        List<PropertyId> properties = ids(em.createNativeQuery(
                        "select s.property_id from access_scope_property s"
                                + " join property p on p.organisation_id = s.organisation_id and p.id = s.property_id"
                                + " where s.organisation_id = current_organisation() and s.account_id = :account order by p.code",
                        UUID.class)
                .setParameter("account", account));
        return new AccessScope(account, limited, properties);
    }

    public List<PropertyId> known(List<PropertyId> properties) {
        return ids(em.createNativeQuery(
                        "select id from property where organisation_id = current_organisation()"
                                + " and id = any(cast(string_to_array(:ids, ',') as uuid[]))",
                        UUID.class)
                .setParameter("ids", joined(properties)));
    }

    public void replace(UUID account, LimitAccess wanted, String setBy, Instant now) {
        em.createNativeQuery(
                        "delete from access_scope where organisation_id = current_organisation() and account_id = :account")
                .setParameter("account", account)
                .executeUpdate();
        if (!wanted.limited()) {
            return;
        }
        em.createNativeQuery("insert into access_scope (account_id, set_by, set_at) values (:account, :by, :now)")
                .setParameter("account", account)
                .setParameter("by", setBy)
                .setParameter("now", now)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into access_scope_property (account_id, property_id)"
                                + " select :account, property_id from unnest(cast(string_to_array(:ids, ',') as uuid[])) as property_id")
                .setParameter("account", account)
                .setParameter("ids", joined(wanted.properties()))
                .executeUpdate();
    }

    private static String joined(List<PropertyId> properties) {
        return properties.stream().map(PropertyId::toString).collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked")
    private static Optional<String> texts(Query query) {
        return ((List<String>) query.getResultList()).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<PropertyId> ids(Query query) {
        return ((List<UUID>) query.getResultList())
                .stream().map(PropertyId::new).toList();
    }
}
