"""As much of safetensors as the CLIP tutorial uses: its name."""
