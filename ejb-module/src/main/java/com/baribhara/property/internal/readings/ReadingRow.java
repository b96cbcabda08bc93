package com.baribhara.property.internal.readings;

import com.baribhara.property.EnterReading;
import com.baribhara.property.Utility;

/**
 * A row of the file that tells a reading.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param meter what stands on it, null where the unit names it
 * @param property code of the property that the unit lies in, null when the unit alone tells
 */
public record ReadingRow(
        int number, String meter, String property, String unit, Utility utility, EnterReading reading) {}
