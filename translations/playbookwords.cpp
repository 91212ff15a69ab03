// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the words of playbooks as a source that lupdate reads: playbookwords OUT FILE…
#include "models/playbook/format/playbookwords.h"
#include "models/markup/yamlnode.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <cstdio>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &what)
{
    std::fprintf(stderr, "playbookwords: %s\n", qPrintable(what));
    return 1;
}

QByteArray asLiteral(const QString &text)
{
    QByteArray literal = text.toUtf8();
    literal.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + literal + '"';
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return fail(u"usage: playbookwords OUT FILE..."_s);
    QSaveFile out(words[1]);
    if (!out.open(QIODevice::WriteOnly))
        return fail(words[1] + u": "_s + out.errorString());
    QSet<QString> said;
    for (const QString &path : words.sliced(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(path + u": "_s + file.errorString());
        auto tree = readYaml(file.readAll(), path);
        if (!tree)
            return fail(tree.error().message());
        forEachPlaybookWords(*tree, [&](const QString &text) {
            const QString source = text.trimmed();
            if (source.isEmpty() || said.contains(source))
                return;
            said.insert(source);
            out.write(QByteArray("QT_TRANSLATE_NOOP(\"") + PlaybookWordsContext + "\", " + asLiteral(source) + ")\n");
        });
    }
    return out.commit() ? 0 : fail(words[1] + u": "_s + out.errorString());
}
