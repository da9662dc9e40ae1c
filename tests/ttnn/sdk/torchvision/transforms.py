"""Names of transforms; the data set's pictures need none."""


def Compose(transforms):
    return transforms


def ToTensor():
    return None


def Normalize(mean, std):
    return mean, std
