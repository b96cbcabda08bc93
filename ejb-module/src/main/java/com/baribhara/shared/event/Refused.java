package com.baribhara.shared.event;

import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody was not let do. Refusals that are equal and come from one address are told of together, with their number.
 *
 * @param type of its event: {@code PermissionRefused}
 * @param aggregate the account it is about, or the installation
 * @param details as in the payload of an event; of few different values, and nothing that was typed in
 */
public record Refused(String type, UUID aggregate, Map<String, Object> details) {}
