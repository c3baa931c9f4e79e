# A layer of the encoder that multiplies its matrices in bfloat16, as TorchScript.
#
# 'x' is what the layer reads (texts, pieces, width), 'filling' what is added to attention so that
# filling is not looked at (texts, 1, 1, pieces), 'left_out' the share of values that are left out;
# then each matrix with its bias. Sums between layers, norms and attention's shares stay in float32:
# only products bear eight digits. In the script's language 15 is bfloat16 and 6 is float32.
#
# Returns what the layer makes of it and attention, nothing of it left out, averaged over the heads
# (texts, pieces, pieces).
class Layer(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool
  def forward(self: __torch__.Layer,
    x: Tensor,
    filling: Tensor,
    left_out: Tensor,
    query_weight: Tensor,
    query_bias: Tensor,
    key_weight: Tensor,
    key_bias: Tensor,
    value_weight: Tensor,
    value_bias: Tensor,
    mix_weight: Tensor,
    mix_bias: Tensor,
    mix_gain: Tensor,
    mix_shift: Tensor,
    widen_weight: Tensor,
    widen_bias: Tensor,
    narrow_weight: Tensor,
    narrow_bias: Tensor,
    narrow_gain: Tensor,
    narrow_shift: Tensor) -> Tuple[Tensor, Tensor]:
    share = float(left_out)
    texts = torch.size(x, 0)
    pieces = torch.size(x, 1)
    width = torch.size(x, 2)
    by_head = [texts, pieces, 12, -1]
    short = torch.to(x, 15)
    query = torch.linear(short, torch.to(query_weight, 15), torch.to(query_bias, 15))
    key = torch.linear(short, torch.to(key_weight, 15), torch.to(key_bias, 15))
    value = torch.linear(short, torch.to(value_weight, 15), torch.to(value_bias, 15))
    query = torch.transpose(torch.reshape(query, by_head), 1, 2)
    key = torch.transpose(torch.reshape(key, by_head), 1, 2)
    value = torch.transpose(torch.reshape(value, by_head), 1, 2)
    likeness = torch.to(torch.matmul(query, torch.transpose(key, 2, 3)), 6)
    scaled = torch.div(likeness, torch.sqrt(torch.size(query, 3)))
    attention = torch.softmax(torch.add(scaled, filling), -1)
    mixed = torch.matmul(torch.to(torch.dropout(attention, share, True), 15), value)
    mixed = torch.reshape(torch.transpose(mixed, 1, 2), [texts, pieces, width])
    mixed = torch.linear(mixed, torch.to(mix_weight, 15), torch.to(mix_bias, 15))
    mixed = torch.dropout(torch.to(mixed, 6), share, True)
    y = torch.layer_norm(torch.add(x, mixed), [width], mix_gain, mix_shift, 1e-12)
    wide = torch.linear(torch.to(y, 15), torch.to(widen_weight, 15), torch.to(widen_bias, 15))
    narrow = torch.linear(torch.gelu(wide), torch.to(narrow_weight, 15), torch.to(narrow_bias, 15))
    narrow = torch.dropout(torch.to(narrow, 6), share, True)
    z = torch.layer_norm(torch.add(y, narrow), [width], narrow_gain, narrow_shift, 1e-12)
    return (z, torch.mean(attention, [1]))
