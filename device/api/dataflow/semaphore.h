// The older place of the semaphore object.
#pragma once
#include "api/semaphore.h"
