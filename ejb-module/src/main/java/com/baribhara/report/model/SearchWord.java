package com.baribhara.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A word by which a thing is found; the database keeps it beside the thing. */
@Entity
@Immutable
@Table(name = "search_word")
@IdClass(SearchWord.Key.class)
public class SearchWord {
    @Id
    @Column(nullable = false)
    private String kind;

    @Id
    @Column(nullable = false)
    private String word;

    @Id
    @Column(nullable = false)
    private UUID id;

    protected SearchWord() {}

    /** Which word of which thing. */
    public record Key(String kind, String word, UUID id) implements Serializable {}
}
