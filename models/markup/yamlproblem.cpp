// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/yamlproblem.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

Error YamlProblem::toError() const
{
    return {ErrorCode::InvalidInput, what, place.line > 0 ? u"%1:%2"_s.arg(place.file).arg(place.line) : place.file,
            expected};
}

}  // namespace evenkeel
