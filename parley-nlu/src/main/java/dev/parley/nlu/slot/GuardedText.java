package dev.parley.nlu.slot;

/** A text whose characters can be looked at only so often: it ends regular expressions that backtrack for ever. */
final class GuardedText implements CharSequence {
    private final String text;
    private int looks;

    /** Ends a search from within; there is no other way out of the JDK's engine. */
    static final class LooksSpent extends RuntimeException {
        LooksSpent() {
            super("A regular expression took too many steps", null, false, false);
        }
    }

    GuardedText(String text, int looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--looks < 0) {
            throw new LooksSpent();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
