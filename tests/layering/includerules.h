// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace evenkeel::test {

/// What a source file may not do, one name a rule.
enum class LayeringRule {
    FloorAbove,          ///< a floor includes one above it, or tests
    FolderOrder,         ///< a folder of models includes one after it in the order, or its neighbour in the braces
    FolderWithoutPlace,  ///< a folder of models that the order doesn't name
    FileOutsideFolders,  ///< a source that lies directly in models
    QtModule,            ///< models includes a Qt module that needs a display; QtGui is for models/report/pdf alone
    PdfFromOutside,      ///< something in models includes models/report/pdf, and with it QtGui
    SqlOutsideStores,    ///< SQL outside models/document and models/workspace
    NotFromRoot,         ///< an include of the project's that isn't spelled from its root
    Unreadable,          ///< an include by macro, which nobody can check
    NamedUtils,          ///< a file or folder called utils
};

/// One breach: which rule, and where, for the person who reads the test's output.
struct Violation {
    LayeringRule rule;
    QString where;
    QString include;

    [[nodiscard]] QString message() const;
};

/// The rules of the design on who includes what. Knows Qt's headers by the module they lie in, so that `<QWidget>`,
/// `<qwidget.h>` and `<QtWidgets/QWidget>` are one thing.
class IncludeRules
{
public:
    /// `qtHeaders` is Qt's include folder, with one folder a module.
    explicit IncludeRules(const QString &qtHeaders);

    /// Whether Qt's headers were found: without them `<QWidget>` can't be told from any other header.
    [[nodiscard]] bool knowsHeader(const QString &name) const { return m_modules.contains(name); }

    /// Judges one file. `path` is relative to the project's root, with slashes.
    [[nodiscard]] std::vector<Violation> check(const QString &path, const QString &text) const;

    /// Judges each C++ source under app, widgets, models and tests, and each name there and in resources and packaging.
    /// `checked` collects the paths of the sources that were read.
    [[nodiscard]] std::vector<Violation> checkTree(const QString &root, QStringList *checked = nullptr) const;

private:
    [[nodiscard]] QString qtModuleOf(const QString &include) const;

    QHash<QString, QString> m_modules;  // header as it is included without its module -> module
};

}  // namespace evenkeel::test
