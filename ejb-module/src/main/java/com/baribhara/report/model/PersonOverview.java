package com.baribhara.report.model;

import com.baribhara.report.PersonLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who works in the office or rents from it. */
@Entity
@Immutable
@Table(name = "person_overview")
public class PersonOverview {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PersonLine.Kind kind;

    @Column(name = "account_id")
    private UUID account;

    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String username;

    private String email;

    private String phone;

    private String roles;

    private String state;

    protected PersonOverview() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public PersonLine line() {
        return new PersonLine(
                id, kind, account, name, nameBn, username, email, phone, List.of(roles.split(",")), state, null);
    }
}
