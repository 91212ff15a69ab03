// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ownlook.h"

#include "models/workspace/settings.h"

namespace evenkeel {

OwnLook readOwnLook(const QString &styleFile, const QString &templateFolder)
{
    OwnLook own;
    if (!styleFile.isEmpty()) {
        if (const auto loaded = readStyle(styleFile)) {
            own.style = loaded->style;
            for (const YamlProblem &remark : loaded->remarks)
                own.remarks.append(remark.toError().message());
        } else {
            own.problems.append(loaded.error());
        }
    }
    if (!templateFolder.isEmpty()) {
        if (const auto loaded = readTemplates(templateFolder)) {
            own.templates = loaded->templates;
            own.remarks += loaded->remarks;
        } else {
            own.problems.append(loaded.error());
        }
    }
    return own;
}

OwnLook readOwnLook(const Settings &settings)
{
    return readOwnLook(settings.get<SettingKey::StyleFile>(), settings.get<SettingKey::TemplateFolder>());
}

}  // namespace evenkeel
