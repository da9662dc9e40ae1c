"""As much of transformers as the CLIP tutorial uses: a model with its layers and names, small, with random weights."""

import torch

VISION, TEXT, MLP, JOINT, PATCH, TOKENS, VOCABULARY, LAYERS = 768, 64, 64, 32, 32, 8, 40, 12
PATCHES = (64 // PATCH) ** 2


def _layer(prefix, width):
    shapes = {"layer_norm1": (width,), "layer_norm2": (width,), "mlp.fc1": (MLP, width), "mlp.fc2": (width, MLP)}
    shapes |= {f"self_attn.{name}_proj": (width, width) for name in ("q", "k", "v", "out")}
    for name, shape in shapes.items():
        yield f"{prefix}.{name}.weight", shape
        yield f"{prefix}.{name}.bias", shape[:1]


def _shapes():
    yield "vision_model.embeddings.patch_embedding.weight", (VISION, 3, PATCH, PATCH)
    yield "vision_model.embeddings.class_embedding", (VISION,)
    yield "vision_model.embeddings.position_embedding.weight", (PATCHES + 1, VISION)
    yield "visual_projection.weight", (JOINT, VISION)
    yield "text_model.embeddings.token_embedding.weight", (VOCABULARY, TEXT)
    yield "text_model.embeddings.position_embedding.weight", (TOKENS, TEXT)
    yield "text_projection.weight", (JOINT, TEXT)
    for name, width in (
        ("vision_model.pre_layrnorm", VISION),
        ("vision_model.post_layernorm", VISION),
        ("text_model.final_layer_norm", TEXT),
    ):
        yield f"{name}.weight", (width,)
        yield f"{name}.bias", (width,)
    for model, width in (("vision_model", VISION), ("text_model", TEXT)):
        for i in range(LAYERS):
            yield from _layer(f"{model}.encoder.layers.{i}", width)


class CLIPModel:
    @classmethod
    def from_pretrained(cls, location):
        del location
        return cls()

    def state_dict(self):
        generator = torch.Generator().manual_seed(1)
        state = {name: torch.randn(shape, generator=generator) / shape[-1] ** 0.5 for name, shape in _shapes()}
        return {**state, "logit_scale": torch.tensor(2.0)}


class CLIPTokenizer:
    @classmethod
    def from_pretrained(cls, location):
        del location
        return cls()

    def __call__(self, prompts, padding, max_length, return_tensors):
        del padding, return_tensors
        rows = [[ord(letter) % VOCABULARY for letter in prompt[:max_length].ljust(max_length)] for prompt in prompts]
        return {"input_ids": torch.tensor(rows)}
