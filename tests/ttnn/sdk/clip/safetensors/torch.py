"""As much of safetensors.torch as the CLIP tutorial uses: its name."""
