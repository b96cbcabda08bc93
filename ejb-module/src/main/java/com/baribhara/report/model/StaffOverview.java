package com.baribhara.report.model;

import com.baribhara.report.StaffLine;
import com.baribhara.shared.time.Dhaka;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody with a role in the office. */
@Entity
@Immutable
@Table(name = "staff_overview")
public class StaffOverview {
    @Id
    private UUID id;

    private String username;

    private String name;

    @Column(name = "name_bn")
    private String nameBn;

    private String roles;

    private String status;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StaffOverview() {}

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public StaffLine line() {
        return new StaffLine(id, username, name, nameBn, List.of(roles.split(",")), status, Dhaka.time(createdAt));
    }
}
