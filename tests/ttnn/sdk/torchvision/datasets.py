"""A data set that needs no download."""

import torch


class MNIST(torch.utils.data.Dataset):
    def __init__(self, root, train=True, download=False, transform=None):
        del root, train, download, transform
        generator = torch.Generator().manual_seed(0)
        self._pictures = torch.rand(8, 1, 28, 28, generator=generator) - 0.5

    def __len__(self):
        return len(self._pictures)

    def __getitem__(self, index):
        return self._pictures[index], index % 10
