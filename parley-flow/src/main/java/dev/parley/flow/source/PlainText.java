package dev.parley.flow.source;

record PlainText(String name, String value) implements SourceText {
    @Override
    public Position at(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset && i < value.length(); i++) {
            if (value.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(name, line, offset - lineStart + 1);
    }
}
