package com.baribhara.shared.text;

/** The English words that larger numbers are made of. */
final class EnglishNumerals {
    private static final String[] UP_TO_19 = """
            Zero One Two Three Four Five Six Seven Eight Nine
            Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen""".split("\\s");
    private static final String[] TENS = "Zero Ten Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split(" ");

    private EnglishNumerals() {}

    static String upTo19(int number) {
        return UP_TO_19[number];
    }

    /** The tens of a number from 20 to 99. */
    static String tens(int number) {
        return TENS[number / 10];
    }
}
