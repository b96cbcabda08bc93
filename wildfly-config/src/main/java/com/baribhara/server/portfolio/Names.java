package com.baribhara.server.portfolio;

import java.util.List;
import java.util.Random;

/** Names that nobody in particular has, in both scripts. */
final class Names {
    private static final List<Name> FIRST = List.of(
            of("Abdul", "আব্দুল"),
            of("Arif", "আরিফ"),
            of("Ashraful", "আশরাফুল"),
            of("Ayesha", "আয়েশা"),
            of("Bijoy", "বিজয়"),
            of("Farhana", "ফারহানা"),
            of("Farida", "ফরিদা"),
            of("Golam", "গোলাম"),
            of("Habibur", "হাবিবুর"),
            of("Hasan", "হাসান"),
            of("Imran", "ইমরান"),
            of("Jahanara", "জাহানারা"),
            of("Jesmin", "জেসমিন"),
            of("Kamal", "কামাল"),
            of("Khaleda", "খালেদা"),
            of("Lutfor", "লুৎফর"),
            of("Mahbub", "মাহবুব"),
            of("Masud", "মাসুদ"),
            of("Mizanur", "মিজানুর"),
            of("Monira", "মনিরা"),
            of("Nasrin", "নাসরিন"),
            of("Nazmul", "নাজমুল"),
            of("Nusrat", "নুসরাত"),
            of("Parvin", "পারভীন"),
            of("Priya", "প্রিয়া"),
            of("Rafiqul", "রফিকুল"),
            of("Rokeya", "রোকেয়া"),
            of("Ruma", "রুমা"),
            of("Sabina", "সাবিনা"),
            of("Sadia", "সাদিয়া"),
            of("Salma", "সালমা"),
            of("Shafiqul", "শফিকুল"),
            of("Shamim", "শামীম"),
            of("Shirin", "শিরিন"),
            of("Subrata", "সুব্রত"),
            of("Sumaiya", "সুমাইয়া"),
            of("Tanvir", "তানভীর"),
            of("Tariqul", "তারিকুল"),
            of("Yasmin", "ইয়াসমিন"),
            of("Zakir", "জাকির"));

    private static final List<Name> LAST = List.of(
            of("Ahmed", "আহমেদ"),
            of("Akter", "আক্তার"),
            of("Alam", "আলম"),
            of("Ali", "আলী"),
            of("Barua", "বড়ুয়া"),
            of("Begum", "বেগম"),
            of("Bhuiyan", "ভূঁইয়া"),
            of("Biswas", "বিশ্বাস"),
            of("Chakma", "চাকমা"),
            of("Chowdhury", "চৌধুরী"),
            of("Das", "দাস"),
            of("Ghosh", "ঘোষ"),
            of("Haque", "হক"),
            of("Hossain", "হোসেন"),
            of("Islam", "ইসলাম"),
            of("Karim", "করিম"),
            of("Khan", "খান"),
            of("Khatun", "খাতুন"),
            of("Miah", "মিয়া"),
            of("Mollah", "মোল্লা"),
            of("Rahman", "রহমান"),
            of("Roy", "রায়"),
            of("Saha", "সাহা"),
            of("Sarker", "সরকার"),
            of("Siddique", "সিদ্দিক"),
            of("Sikder", "শিকদার"),
            of("Sultana", "সুলতানা"),
            of("Talukder", "তালুকদার"));

    private static final List<Name> RIVERS = List.of(
            of("Padma", "পদ্মা"),
            of("Meghna", "মেঘনা"),
            of("Jamuna", "যমুনা"),
            of("Karnaphuli", "কর্ণফুলী"),
            of("Surma", "সুরমা"),
            of("Rupsha", "রূপসা"),
            of("Teesta", "তিস্তা"),
            of("Kapotaksha", "কপোতাক্ষ"),
            of("Shitalakshya", "শীতলক্ষ্যা"),
            of("Dhaleshwari", "ধলেশ্বরী"),
            of("Gomati", "গোমতী"),
            of("Turag", "তুরাগ"));

    private static final List<Name> SHOPS = List.of(
            of("Pharmacy", "ফার্মেসি"),
            of("Stationers", "স্টেশনার্স"),
            of("Fabrics", "ফেব্রিক্স"),
            of("Bakery", "বেকারি"),
            of("Electronics", "ইলেকট্রনিক্স"),
            of("Tailors", "টেইলার্স"),
            of("Departmental Store", "ডিপার্টমেন্টাল স্টোর"),
            of("Sweets", "সুইটস"),
            of("Optics", "অপটিক্স"),
            of("Telecom", "টেলিকম"));

    private static final List<Name> FIRMS = List.of(
            of("Traders Ltd.", "ট্রেডার্স লিমিটেড"),
            of("Shipping Lines", "শিপিং লাইনস"),
            of("Associates", "অ্যাসোসিয়েটস"),
            of("Software Ltd.", "সফটওয়্যার লিমিটেড"),
            of("Textiles Ltd.", "টেক্সটাইলস লিমিটেড"),
            of("Consultants", "কনসালট্যান্টস"),
            of("Travels", "ট্রাভেলস"),
            of("Logistics", "লজিস্টিকস"));

    private static final List<Name> HOUSES = List.of(
            of("Villa", "ভিলা"),
            of("Tower", "টাওয়ার"),
            of("Garden", "গার্ডেন"),
            of("Kutir", "কুটির"),
            of("Heights", "হাইটস"),
            of("Manzil", "মঞ্জিল"),
            of("Nibash", "নিবাস"),
            of("Plaza", "প্লাজা"));

    private Names() {}

    /** The same name in English and in Bangla. */
    record Name(String english, String bangla) {
        Name and(Name more) {
            return new Name(english + " " + more.english, bangla + " " + more.bangla);
        }
    }

    static Name person(Random random) {
        return any(FIRST, random).and(any(LAST, random));
    }

    static Name shop(Random random) {
        return any(RIVERS, random).and(any(SHOPS, random));
    }

    static Name firm(Random random) {
        return any(random.nextInt(3) == 0 ? LAST : RIVERS, random).and(any(FIRMS, random));
    }

    static Name house(Random random) {
        return any(random.nextInt(4) == 0 ? LAST : RIVERS, random).and(any(HOUSES, random));
    }

    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Name of(String english, String bangla) {
        return new Name(english, bangla);
    }
}
