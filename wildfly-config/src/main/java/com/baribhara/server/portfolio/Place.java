package com.baribhara.server.portfolio;

import java.util.List;

/**
 * Where buildings stand.
 *
 * @param rate taka a square foot and month that a flat brings there
 * @param roads real ways of naming a road there
 */
record Place(
        String code, String area, String thana, String district, String postCode, double rate, List<String> roads) {

    static final List<Place> ALL = List.of(
            dhaka(
                    "DHN",
                    "Dhanmondi",
                    "Dhanmondi",
                    "1209",
                    30,
                    "Road 3/A",
                    "Road 8",
                    "Road 12/A",
                    "Road 27 (Old)",
                    "Satmasjid Road"),
            dhaka("GUL", "Gulshan 1", "Gulshan", "1212", 38, "Road 11", "Road 34", "Road 127", "Gulshan Avenue"),
            dhaka(
                    "BAN",
                    "Banani",
                    "Banani",
                    "1213",
                    36,
                    "Road 11, Block D",
                    "Road 17, Block C",
                    "Kemal Ataturk Avenue"),
            dhaka("UTT", "Uttara Sector 7", "Uttara West", "1230", 24, "Road 18", "Road 35", "Sonargaon Janapath"),
            dhaka(
                    "MIR",
                    "Mirpur 10",
                    "Mirpur Model",
                    "1216",
                    17,
                    "Road 4, Block A",
                    "Senpara Parbata",
                    "Begum Rokeya Sarani"),
            dhaka("MOH", "Mohammadpur", "Mohammadpur", "1207", 19, "Tajmahal Road", "Iqbal Road", "Nurjahan Road"),
            dhaka("BAS", "Bashundhara R/A", "Bhatara", "1229", 26, "Road 6, Block C", "Road 9, Block F"),
            dhaka("MOT", "Motijheel C/A", "Motijheel", "1000", 34, "Dilkusha Road", "Toyenbee Circular Road"),
            dhaka("KHI", "Khilgaon", "Khilgaon", "1219", 15, "Chowdhury Para", "Taltola Road"),
            dhaka("WAR", "Wari", "Wari", "1203", 18, "Rankin Street", "Larmini Street"),
            chattogram("GEC", "GEC Circle", "Khulshi", "4000", 20, "CDA Avenue", "O. R. Nizam Road"),
            chattogram("NAS", "Nasirabad H/S", "Panchlaish", "4203", 19, "Road 3", "Zakir Hossain Road"),
            chattogram("AGR", "Agrabad C/A", "Double Mooring", "4100", 24, "Sheikh Mujib Road", "Strand Road"),
            chattogram("HAL", "Halishahar H/S", "Halishahar", "4216", 13, "Road 2, Block L", "Port Connecting Road"),
            new Place(
                    "ZIN", "Zindabazar", "Kotwali", "Sylhet", "3100", 16, List.of("Jallarpar Road", "Zindabazar Road")),
            new Place(
                    "UPO",
                    "Uposhahar",
                    "Shah Paran",
                    "Sylhet",
                    "3100",
                    14,
                    List.of("Road 22, Block D", "Main Road, Block B")),
            new Place(
                    "SON",
                    "Sonadanga R/A",
                    "Sonadanga",
                    "Khulna",
                    "9100",
                    12,
                    List.of("Road 5, 1st Phase", "M. A. Bari Road")),
            new Place("BOY", "Boyra", "Khalishpur", "Khulna", "9000", 11, List.of("Boyra Main Road", "Jalil Sarani")),
            new Place(
                    "UPS",
                    "Upashahar",
                    "Boalia",
                    "Rajshahi",
                    "6202",
                    11,
                    List.of("Road 3, Sector 2", "Cantonment Road")),
            new Place(
                    "SAH", "Shaheb Bazar", "Boalia", "Rajshahi", "6100", 13, List.of("Station Road", "Malopara Road")));

    private static Place dhaka(String code, String area, String thana, String postCode, double rate, String... roads) {
        return new Place(code, area, thana, "Dhaka", postCode, rate, List.of(roads));
    }

    private static Place chattogram(
            String code, String area, String thana, String postCode, double rate, String... roads) {
        return new Place(code, area, thana, "Chattogram", postCode, rate, List.of(roads));
    }
}
