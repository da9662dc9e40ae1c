"""As much of Pillow as the CLIP tutorial uses."""
