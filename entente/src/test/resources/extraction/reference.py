"""What the encoder finds, computed a second time: plain numpy, and nothing of the product.

    python3 reference.py MODEL-FOLDER samples.jsonl > new.jsonl

puts the claims that weights find into the samples by which RelationModelTests holds the product to them.
Run it when the weights in model/ change.
"""
import json
import math
import pathlib
import struct
import sys

import numpy as np

LAYERS, HEADS, BLOCK = 12, 12, 32
FOLDER = pathlib.Path(sys.argv[1])
CARD = json.loads((FOLDER / "encoder.json").read_text(encoding="utf-8"))


def weights():
    """Name to array; a matrix of bytes is scaled row by row by the vector of its name with '.scale'."""
    raw = (FOLDER / "encoder.safetensors").read_bytes()
    start = 8 + struct.unpack("<Q", raw[:8])[0]
    arrays = {}
    for name, entry in json.loads(raw[8:start]).items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            kind = np.int8 if entry["dtype"] == "I8" else np.dtype("<f4")
            arrays[name] = np.frombuffer(raw[start + begin:start + end], kind).reshape(entry["shape"]).astype("float32")
    for scale in [name for name in arrays if name.endswith(".scale")]:
        arrays[scale[:-6]] = arrays[scale[:-6]] * arrays.pop(scale)[:, None]
    return arrays


W = weights()
WIDTH = W["embeddings.LayerNorm.weight"].size


def linear(x, name):
    return x @ W[name + ".weight"].T + W.get(name + ".bias", 0)


def norm(x, name):
    centred = x - x.mean(-1, keepdims=True)
    deviation = np.sqrt((centred ** 2).mean(-1, keepdims=True) + 1e-12)
    return centred / deviation * W[name + ".weight"] + W[name + ".bias"]


def softmax(x):
    powers = np.exp(x - x.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def gelu(x):
    return x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)).astype("float32"))


def together(vectors):
    """The logarithm of the sum of exponentials over the first axis."""
    top = vectors.max(0)
    return top + np.log(np.exp(vectors - top).sum(0))


def encode(pieces):
    """Vectors of the pieces, and the last layer's attention averaged over its heads."""
    n = len(pieces)
    x = norm(
        W["embeddings.word_embeddings.weight"][pieces]
        + W["embeddings.position_embeddings.weight"][:n]
        + W["embeddings.token_type_embeddings.weight"][0],
        "embeddings.LayerNorm")
    for i in range(LAYERS):
        layer = "encoder.layer.%d." % i
        query, key, value = (
            linear(x, layer + "attention.self." + part).reshape(n, HEADS, -1).transpose(1, 0, 2)
            for part in ("query", "key", "value"))
        attention = softmax(query @ key.transpose(0, 2, 1) / math.sqrt(WIDTH // HEADS))
        mixed = (attention @ value).transpose(1, 0, 2).reshape(n, WIDTH)
        x = norm(x + linear(mixed, layer + "attention.output.dense"), layer + "attention.output.LayerNorm")
        wide = gelu(linear(x, layer + "intermediate.dense"))
        x = norm(x + linear(wide, layer + "output.dense"), layer + "output.LayerNorm")
    return x, attention.mean(0)


def best(scores, names):
    return names[int(scores.argmax())]


def claims(pieces, actors):
    if len(actors) < 2:
        return []
    x, attention = encode(pieces)
    vectors = np.stack([together(x[actor["markers"]]) for actor in actors])
    looks = np.stack([attention[actor["markers"]].mean(0) for actor in actors])
    found = []
    for s, subject in enumerate(actors):
        for o, target in enumerate(actors):
            if s != o:
                shared = looks[s] * looks[o]
                context = shared / (shared.sum() + 1e-9) @ x
                head = np.tanh(linear(np.concatenate([vectors[s], context]), "pair.head"))
                tail = np.tanh(linear(np.concatenate([vectors[o], context]), "pair.tail"))
                products = (head.reshape(-1, BLOCK, 1) * tail.reshape(-1, 1, BLOCK)).flatten()
                scores = linear(products, "pair.bilinear")
                for label in np.flatnonzero(scores > scores[0]):
                    relation, polarity = CARD["labels"][label].split()
                    embedding = W["attribute.label_embedding.weight"][label]
                    z = np.tanh(linear(np.concatenate([head, tail, embedding]), "attribute.pair"))
                    speakers = np.concatenate([W["attribute.nobody"].reshape(1, -1), vectors])
                    consents = [None] + CARD["consent"][1:] if relation == "DEPLOYED_TROOPS_TO" else [None] * 3
                    found.append({
                        "subject": subject["id"], "relation": relation, "object": target["id"], "polarity": polarity,
                        "margin": round(float(scores[label] - scores[0]), 3),
                        "modality": best(linear(z, "attribute.modality"), CARD["modality"]),
                        "aspect": best(linear(z, "attribute.aspect"), CARD["aspect"]),
                        "consent": best(linear(z, "attribute.consent"), consents),
                        "attributedTo": best(speakers @ linear(z, "attribute.attribution"), [None] + [a["id"] for a in actors]),
                    })
    return found


for line in open(sys.argv[2], encoding="utf-8"):
    sample = json.loads(line)
    sample["claims"] = claims(sample["input_ids"], sample["actors"])
    print(json.dumps(sample, ensure_ascii=False))
