package org.entente.training.network;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.ParameterStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A layer of the encoder as TorchScript, for what the wrapper's arrays cannot do: multiply in
 * bfloat16. The script is {@code layer.py}; PyTorch wants it in an archive, which is made here.
 */
final class ScriptedLayer {

  private static final String SCRIPT = "layer.py";

  /** The weights in the script's order. */
  private static final List<String> WEIGHTS =
      List.of(
          "attention.self.query.weight",
          "attention.self.query.bias",
          "attention.self.key.weight",
          "attention.self.key.bias",
          "attention.self.value.weight",
          "attention.self.value.bias",
          "attention.output.dense.weight",
          "attention.output.dense.bias",
          "attention.output.LayerNorm.weight",
          "attention.output.LayerNorm.bias",
          "intermediate.dense.weight",
          "intermediate.dense.bias",
          "output.dense.weight",
          "output.dense.bias",
          "output.LayerNorm.weight",
          "output.LayerNorm.bias");

  // The pickles of a module with nothing but 'training', and of no constants
  private static final String MODULE =
      "\u0080\u0002c__torch__\nLayer\n)\u0081}X\b\0\0\0training\u0088sb.";
  private static final String CONSTANTS = "\u0080\u0002).";

  /** Of the archive's layout, as PyTorch 2 writes it. */
  private static final String VERSION = "10\n";

  private final Layers layers;
  private final Model model;

  ScriptedLayer(Layers layers) {
    this.layers = layers;
    this.model = Model.newInstance("layer", "PyTorch");
    try {
      model.load(new ByteArrayInputStream(archive()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedModelException e) {
      throw new IllegalStateException("PyTorch does not understand %s.".formatted(SCRIPT), e);
    }
  }

  /** What a layer makes of its input, and its attention averaged over the heads. */
  record Read(NDArray vectors, NDArray attention) {}

  /**
   * Reads what the layer before it has made.
   *
   * @param name of the layer, with a dot at the end
   */
  Read read(NDArray x, NDArray filling, String name) {
    NDList inputs = new NDList(x, filling, layers.leftOut(x));
    WEIGHTS.forEach(weights -> inputs.add(layers.weights(name + weights)));
    NDList outputs =
        model.getBlock().forward(new ParameterStore(x.getManager(), false), inputs, true);
    return new Read(outputs.get(0), outputs.get(1));
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream script = ScriptedLayer.class.getResourceAsStream(SCRIPT);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (script == null) {
        throw new IOException("%s is not on the class path.".formatted(SCRIPT));
      }
      store(zip, "layer/data.pkl", MODULE.getBytes(StandardCharsets.ISO_8859_1));
      store(zip, "layer/code/__torch__.py", script.readAllBytes());
      store(zip, "layer/constants.pkl", CONSTANTS.getBytes(StandardCharsets.ISO_8859_1));
      store(zip, "layer/version", VERSION.getBytes(StandardCharsets.ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  /** PyTorch reads no compressed entries. */
  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
