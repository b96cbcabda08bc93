package com.baribhara.auth.internal;

import com.baribhara.auth.AssignRoles;
import com.baribhara.auth.DefineRole;
import com.baribhara.auth.PersonRoles;
import com.baribhara.auth.RoleId;
import com.baribhara.auth.RoleView;
import com.baribhara.shared.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Roles and who has them, by SQL: sets that come and go whole. */
@ApplicationScoped
public class RoleRows {
    private static final String ROLES = """
            select r.id, r.name, r.name_bn,
                   (select string_agg(p.permission, ',' order by p.permission) from custom_role_permission p
                    where p.organisation_id = r.organisation_id and p.role_id = r.id),
                   (select count(*) from account_custom_role a where a.organisation_id = r.organisation_id and a.role_id = r.id)
            from custom_role r where r.organisation_id = current_organisation()
            """;

    private static final String PERSON = """
            select a.id, a.display_name, a.display_name_bn,
                   (select string_agg(r.role, ',' order by r.role) from account_role r
                    where r.organisation_id = current_organisation() and r.account_id = a.id and r.role <> 'CUSTOM'),
                   (select string_agg(c.role_id::text, ',' order by c.role_id) from account_custom_role c
                    where c.organisation_id = current_organisation() and c.account_id = a.id)
            from account a where a.id = :account and exists (
                select from account_role r
                where r.organisation_id = current_organisation() and r.account_id = a.id and r.role not in ('ADMIN', 'TENANT'))
            """;

    private static final String OTHER_OWNERS = """
            select count(*) from account_role r join account a on a.id = r.account_id
            where r.organisation_id = current_organisation() and r.role = 'OWNER' and a.status = 'ACTIVE' and a.id <> :account
            """;

    private final EntityManager em;

    protected RoleRows() {
        this(null);
    }

    @Inject
    public RoleRows(EntityManager em) {
        this.em = em;
    }

    /** Roles of one organisation change one after the other: whether an owner is left is asked of what stays. */
    public void lock() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext('baribhara.roles'), current_organisation())::text")
                .getSingleResult();
    }

    public List<RoleView> all() {
        return rows(em.createNativeQuery(ROLES + " order by lower(r.name)")).stream()
                .map(RoleRows::role)
                .toList();
    }

    public Optional<RoleView> find(RoleId id) {
        return rows(em.createNativeQuery(ROLES + " and r.id = :id").setParameter("id", id.value())).stream()
                .map(RoleRows::role)
                .findFirst();
    }

    public void add(RoleId id, DefineRole role, Instant now) {
        em.createNativeQuery(
                        "insert into custom_role (id, name, name_bn, created_at) values (:id, :name, cast(:nameBn as text), :now)")
                .setParameter("id", id.value())
                .setParameter("name", role.name())
                .setParameter("nameBn", role.nameBn())
                .setParameter("now", now)
                .executeUpdate();
        grant(id, role);
    }

    public void change(RoleId id, DefineRole role) {
        em.createNativeQuery("update custom_role set name = :name, name_bn = cast(:nameBn as text)"
                        + " where organisation_id = current_organisation() and id = :id")
                .setParameter("id", id.value())
                .setParameter("name", role.name())
                .setParameter("nameBn", role.nameBn())
                .executeUpdate();
        of(id, "delete from custom_role_permission where organisation_id = current_organisation() and role_id = :id");
        grant(id, role);
    }

    public void remove(RoleId id) {
        of(id, "delete from custom_role where organisation_id = current_organisation() and id = :id");
    }

    /** Empty for whoever has no role in the office of the caller; tenants have none. */
    public Optional<PersonRoles> person(UUID account) {
        return rows(em.createNativeQuery(PERSON).setParameter("account", account)).stream()
                .map(row -> new PersonRoles(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        words(row[3]),
                        words(row[4]).stream().map(RoleId::valueOf).toList()))
                .findFirst();
    }

    public void assign(UUID account, AssignRoles wanted) {
        em.createNativeQuery("delete from account_role where organisation_id = current_organisation()"
                        + " and account_id = :account and role not in ('ADMIN', 'TENANT')")
                .setParameter("account", account)
                .executeUpdate();
        em.createNativeQuery("delete from account_custom_role where organisation_id = current_organisation()"
                        + " and account_id = :account")
                .setParameter("account", account)
                .executeUpdate();
        wanted.roles().stream().distinct().forEach(role -> give(account, role));
        if (!wanted.customRoles().isEmpty()) {
            give(account, Roles.CUSTOM);
        }
        wanted.customRoles().stream()
                .distinct()
                .forEach(role -> em.createNativeQuery(
                                "insert into account_custom_role (account_id, role_id) values (:account, :role)")
                        .setParameter("account", account)
                        .setParameter("role", role.value())
                        .executeUpdate());
    }

    /** Owners besides this one who can sign in. */
    public long otherOwners(UUID account) {
        return ((Number) em.createNativeQuery(OTHER_OWNERS)
                        .setParameter("account", account)
                        .getSingleResult())
                .longValue();
    }

    private void give(UUID account, String role) {
        em.createNativeQuery("insert into account_role (account_id, role) values (:account, :role)")
                .setParameter("account", account)
                .setParameter("role", role)
                .executeUpdate();
    }

    private void grant(RoleId id, DefineRole role) {
        role.permissions()
                .forEach(permission -> em.createNativeQuery(
                                "insert into custom_role_permission (role_id, permission) values (:id, :permission)")
                        .setParameter("id", id.value())
                        .setParameter("permission", permission)
                        .executeUpdate());
    }

    private void of(RoleId id, String statement) {
        em.createNativeQuery(statement).setParameter("id", id.value()).executeUpdate();
    }

    private static RoleView role(Object[] row) {
        return new RoleView(
                new RoleId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                words(row[3]),
                ((Number) row[4]).longValue());
    }

    private static List<String> words(Object text) {
        return text == null ? List.of() : Arrays.asList(text.toString().split(","));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
