package com.baribhara.invoice.sharing;

import com.baribhara.property.UnitId;
import java.io.Serializable;

/** A unit that may bear a part of a bill of its building. */
public record SharingUnit(UnitId id, String code) implements Serializable {}
