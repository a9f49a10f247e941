package dev.parley.nlu.slot;

/** Slips of the pen: a letter wrong, missing or too much, or two letters in the wrong order. */
final class Slips {
    private Slips() {}

    /** Whether two words are exactly one slip apart. */
    static boolean one(String one, String other) {
        if (one.length() > other.length()) {
            return one(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (one.length() < other.length()) {
            return other.length() == one.length() + 1 && one.substring(same).equals(other.substring(same + 1));
        }
        if (same == one.length()) {
            return false;
        }
        boolean wrong = one.substring(same + 1).equals(other.substring(same + 1));
        boolean swapped = same + 1 < one.length()
                && one.charAt(same) == other.charAt(same + 1)
                && one.charAt(same + 1) == other.charAt(same)
                && one.substring(same + 2).equals(other.substring(same + 2));
        return wrong || swapped;
    }
}
