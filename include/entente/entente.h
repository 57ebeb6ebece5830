/** All of entente's public interface. */
#ifndef ENTENTE_ENTENTE_H
#define ENTENTE_ENTENTE_H

#include "entente/engine.h"
#include "entente/status.h"

#endif
