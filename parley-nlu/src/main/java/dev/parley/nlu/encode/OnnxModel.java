package dev.parley.nlu.encode;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A transformer of ONNX format that gives a vector for each token. One run uses one thread: the caller's. */
final class OnnxModel {
    /** A text with more tokens is long. */
    private static final int LONG = 128;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String output;
    private final int dimensions;

    private OnnxModel(Path file) {
        try (SessionOptions options = new SessionOptions()) {
            environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(file.toString(), options);
            output = session.getOutputInfo().values().stream()
                    .filter(node -> node.getInfo() instanceof TensorInfo tensor && tensor.getShape().length == 3)
                    .map(NodeInfo::getName)
                    .findFirst()
                    .orElseThrow(() -> new EncoderException("The model has no output with a vector for each token."));
            dimensions = vectors(new long[] {0}).length;
        } catch (OrtException e) {
            throw new EncoderException("The model cannot be opened: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new EncoderException("There is no native ONNX Runtime for this machine: " + e.getMessage(), e);
        }
    }

    /** Opens the model of a file, which is not needed any more afterwards. */
    static OnnxModel open(Path file) {
        return new OnnxModel(file);
    }

    /** The length of its vectors. */
    int dimensions() {
        return dimensions;
    }

    /** The vectors of the last layer one behind the other, as many as there are tokens. */
    float[] vectors(long[] tokens) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, input(name, tokens));
            }
            try (RunOptions options = options(tokens.length);
                    OrtSession.Result result = session.run(inputs, Set.of(output), options)) {
                OnnxValue value = result.get(0);
                FloatBuffer floats = ((OnnxTensor) value).getFloatBuffer();
                float[] vectors = new float[floats.remaining()];
                floats.get(vectors);
                return vectors;
            }
        } catch (OrtException e) {
            throw new EncoderException("The model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** A long text takes much memory: it is given back at once. */
    private static RunOptions options(int tokens) throws OrtException {
        RunOptions options = new RunOptions();
        if (tokens > LONG) {
            options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        }
        return options;
    }

    private OnnxTensor input(String name, long[] tokens) throws OrtException {
        long[] values = switch (name) {
            case "input_ids" -> tokens;
            case "attention_mask" -> filled(tokens.length, 1);
            case "token_type_ids" -> filled(tokens.length, 0);
            default -> throw new EncoderException("The model wants an input " + name + ", which is not known.");
        };
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, tokens.length});
    }

    private static long[] filled(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }
}
