package com.baribhara.invoice.model;

import com.baribhara.invoice.LineCredit;
import com.baribhara.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is asked for of one line. */
@Embeddable
public class RequestedLine {
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "net", precision = 14, scale = 2, nullable = false))
    private Money net;

    protected RequestedLine() {}

    RequestedLine(LineCredit wanted) {
        this.lineNo = wanted.line();
        this.net = wanted.net();
    }

    LineCredit credit() {
        return new LineCredit(lineNo, net);
    }
}
