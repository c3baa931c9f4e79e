package org.entente.training.network;

/** How the encoder's matrices are multiplied while it learns. */
public enum Arithmetic {
  /** In 32 bits, everywhere. */
  FLOAT32,

  /**
   * In 16 bits, with weights kept in 32: nearly twice as fast on processors with such instructions
   * (avx512_bf16, amx_bf16), much slower on others.
   */
  BFLOAT16
}
