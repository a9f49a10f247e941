package dev.parley.nlu.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Taggers as bytes: numbers are of 16 bits, and of a feature only the tags that weigh are written. */
final class TaggerFile {
    static final int VERSION = 0x50544701;
    private static final int MOST = 1 << 24;

    private TaggerFile() {}

    /** What a file holds: all but the vectors themselves, of which there are only the name and the centre. */
    static final class Content {
        final String language;
        final SortedMap<String, SortedMap<String, Integer>> values;
        final String vectors;
        final float[] centre;
        final SortedMap<String, SlotTagger> taggers;

        Content(
                String language,
                SortedMap<String, SortedMap<String, Integer>> values,
                String vectors,
                float[] centre,
                SortedMap<String, SlotTagger> taggers) {
            this.language = language;
            this.values = values;
            this.vectors = vectors;
            this.centre = centre;
            this.taggers = taggers;
        }
    }

    static void write(Content content, DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeUTF(content.language);
        out.writeInt(content.values.size());
        for (Map.Entry<String, SortedMap<String, Integer>> slot : content.values.entrySet()) {
            out.writeUTF(slot.getKey());
            out.writeInt(slot.getValue().size());
            for (Map.Entry<String, Integer> value : slot.getValue().entrySet()) {
                out.writeUTF(value.getKey());
                out.writeInt(value.getValue());
            }
        }
        out.writeUTF(content.vectors);
        out.writeInt(content.centre.length);
        for (float component : content.centre) {
            out.writeFloat(component);
        }
        out.writeInt(content.taggers.size());
        for (Map.Entry<String, SlotTagger> tagger : content.taggers.entrySet()) {
            out.writeUTF(tagger.getKey());
            write(tagger.getValue(), out);
        }
    }

    private static void write(SlotTagger tagger, DataOutputStream out) throws IOException {
        out.writeInt(tagger.tags().slots().size());
        for (String slot : tagger.tags().slots()) {
            out.writeUTF(slot);
        }
        out.writeBoolean(tagger.knowsCapitals());
        write(tagger.small(), out);
        if (tagger.knowsCapitals()) {
            write(tagger.capital(), out);
        }
    }

    private static void write(CrfWeights weights, DataOutputStream out) throws IOException {
        out.writeInt(weights.features.length);
        for (int i = 0; i < weights.features.length; i++) {
            out.writeLong(weights.features[i]);
            writeSparse(weights.rows[i], out);
        }
        writeRow(weights.starts, out);
        for (float[] row : weights.moves) {
            writeRow(row, out);
        }
        out.writeInt(weights.vectorRows.length);
        for (float[] row : weights.vectorRows) {
            writeRow(row, out);
        }
    }

    private static void writeSparse(float[] row, DataOutputStream out) throws IOException {
        int count = 0;
        for (float weight : row) {
            count += weight == 0 ? 0 : 1;
        }
        out.writeShort(count);
        for (int tag = 0; tag < row.length; tag++) {
            if (row[tag] != 0) {
                out.writeShort(tag);
                out.writeShort(Float.floatToFloat16(row[tag]));
            }
        }
    }

    private static void writeRow(float[] row, DataOutputStream out) throws IOException {
        for (float weight : row) {
            out.writeShort(Float.floatToFloat16(weight));
        }
    }

    static Content read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("These are no slot taggers of this version.");
        }
        String language = in.readUTF();
        SortedMap<String, SortedMap<String, Integer>> values = new TreeMap<>();
        for (int slots = count(in); slots > 0; slots--) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            values.put(in.readUTF(), counts);
            for (int each = count(in); each > 0; each--) {
                counts.put(in.readUTF(), in.readInt());
            }
        }
        String vectors = in.readUTF();
        float[] centre = new float[count(in)];
        for (int d = 0; d < centre.length; d++) {
            centre[d] = in.readFloat();
        }
        SortedMap<String, SlotTagger> taggers = new TreeMap<>();
        for (int each = count(in); each > 0; each--) {
            taggers.put(in.readUTF(), readTagger(in));
        }
        return new Content(language, values, vectors, centre, taggers);
    }

    private static SlotTagger readTagger(DataInputStream in) throws IOException {
        List<String> slots = new ArrayList<>();
        for (int each = count(in); each > 0; each--) {
            slots.add(in.readUTF());
        }
        Tags tags = new Tags(slots);
        boolean both = in.readBoolean();
        CrfWeights small = readWeights(tags, in);
        return new SlotTagger(tags, both ? readWeights(tags, in) : small, small);
    }

    private static CrfWeights readWeights(Tags tags, DataInputStream in) throws IOException {
        long[] features = new long[count(in)];
        float[][] rows = new float[features.length][tags.count()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readLong();
            readSparse(rows[i], in);
        }
        float[] starts = readRow(tags.count(), in);
        float[][] moves = new float[tags.count()][];
        for (int tag = 0; tag < moves.length; tag++) {
            moves[tag] = readRow(tags.count(), in);
        }
        float[][] vectorRows = new float[count(in)][];
        for (int d = 0; d < vectorRows.length; d++) {
            vectorRows[d] = readRow(tags.count(), in);
        }
        return new CrfWeights(features, rows, vectorRows, starts, moves);
    }

    private static void readSparse(float[] row, DataInputStream in) throws IOException {
        for (int each = in.readUnsignedShort(); each > 0; each--) {
            int tag = in.readUnsignedShort();
            if (tag >= row.length) {
                throw new IOException("Slot taggers with a tag that is not there: " + tag);
            }
            row[tag] = Float.float16ToFloat(in.readShort());
        }
    }

    private static float[] readRow(int length, DataInputStream in) throws IOException {
        float[] row = new float[length];
        for (int tag = 0; tag < length; tag++) {
            row[tag] = Float.float16ToFloat(in.readShort());
        }
        return row;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("Slot taggers with a number that cannot be: " + count);
        }
        return count;
    }
}
