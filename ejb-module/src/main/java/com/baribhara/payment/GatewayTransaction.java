package com.baribhara.payment;

import java.io.Serializable;

/** What makes a payment through a gateway unique: the gateway and its own transaction id. */
public record GatewayTransaction(String gateway, String transactionId) implements Serializable {}
