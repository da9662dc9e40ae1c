"""Data sets that need no download."""

import torch


class _Noise(torch.utils.data.Dataset):
    shape = ()

    def __init__(self, root, train=True, download=False, transform=None):
        del root, train, download, transform
        generator = torch.Generator().manual_seed(0)
        self._pictures = torch.rand(8, *self.shape, generator=generator) - 0.5

    def __len__(self):
        return len(self._pictures)

    def __getitem__(self, index):
        return self._pictures[index], index % 10


class MNIST(_Noise):
    shape = (1, 28, 28)


class CIFAR10(_Noise):
    shape = (3, 32, 32)
