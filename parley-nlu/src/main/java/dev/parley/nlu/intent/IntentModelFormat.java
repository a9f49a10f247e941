package dev.parley.nlu.intent;

import dev.parley.nlu.encode.LexicalEncoder;
import dev.parley.nlu.learn.LinearHead;
import dev.parley.nlu.learn.Logistic;
import dev.parley.nlu.learn.Mixture;
import dev.parley.nlu.learn.Neighbours;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model as bytes: a mark, the version of the format, the parts of the model in little-endian numbers, and a checksum.
 * Equal models have equal bytes.
 */
public final class IntentModelFormat {
    /** Grows with every change of the format or of how models are trained. */
    public static final int VERSION = 1;

    private static final int MARK = 0x4D495250; // "PRIM"
    private static final byte LEARNT = 1;
    private static final byte BY_DISTANCE = 2;

    private IntentModelFormat() {}

    /** The bytes of a model. */
    public static byte[] write(IntentModel model) {
        ModelOutput out = new ModelOutput();
        out.putInt(MARK);
        out.putInt(VERSION);
        out.putInt(model.intents().size());
        model.intents().forEach(out::putText);
        writeHead(model.members().head(), out);
        Neighbours neighbours = model.members().neighbours();
        out.putRows(neighbours.vectors());
        out.putInts(neighbours.classes());
        out.putFloat(neighbours.sharpness());
        out.putDoubles(model.mixture().weights());
        switch (model.confidence()) {
            case Confidence.Learnt(Logistic regression, Confidence.ByDistance distance, double trust) -> {
                out.putByte(LEARNT);
                out.putDoubles(regression.weights());
                out.putDoubles(distance.usual(), trust);
            }
            case Confidence.ByDistance(double usual) -> {
                out.putByte(BY_DISTANCE);
                out.putDoubles(usual);
            }
        }
        LexicalEncoder lexical = model.lexical();
        out.putInt(lexical == null ? 0 : lexical.texts());
        if (lexical != null) {
            out.putSparse(lexical.textsWith());
        }
        LinearHead lexicalHead = model.members().lexicalHead();
        out.putByte((byte) (lexicalHead == null ? 0 : 1));
        if (lexicalHead != null) {
            writeHead(lexicalHead, out);
        }
        return out.finished();
    }

    /** The model of some bytes; empty if they are damaged or of another version. */
    public static Optional<IntentModel> read(byte[] bytes) {
        return ModelInput.of(bytes).flatMap(in -> {
            try {
                return in.getInt() == MARK && in.getInt() == VERSION ? Optional.of(model(in)) : Optional.empty();
            } catch (BufferUnderflowException | IllegalArgumentException _) {
                return Optional.empty();
            }
        });
    }

    private static IntentModel model(ModelInput in) {
        int count = in.getInt();
        List<String> intents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            intents.add(in.getText());
        }
        LinearHead head = head(in);
        Neighbours neighbours = new Neighbours(in.getRows(), in.getInts(), count, in.getFloat());
        Mixture mixture = new Mixture(in.getDoubles());
        Confidence confidence = in.getByte() == LEARNT ? learnt(in) : new Confidence.ByDistance(in.getDoubles()[0]);
        int texts = in.getInt();
        LexicalEncoder lexical = texts == 0 ? null : new LexicalEncoder(texts, in.getSparse(LexicalEncoder.FEATURES));
        @Nullable LinearHead lexicalHead = in.getByte() == 0 ? null : head(in);
        return new IntentModel(intents, new Members(head, neighbours, lexicalHead), mixture, confidence, lexical);
    }

    private static Confidence.Learnt learnt(ModelInput in) {
        Logistic regression = new Logistic(in.getDoubles());
        double[] rest = in.getDoubles();
        return new Confidence.Learnt(regression, new Confidence.ByDistance(rest[0]), rest[1]);
    }

    private static void writeHead(LinearHead head, ModelOutput out) {
        out.putRows(head.weights());
        out.putFloats(head.biases());
    }

    private static LinearHead head(ModelInput in) {
        return new LinearHead(in.getRows(), in.getFloats());
    }
}
