// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/rankrange.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct RankText {
    Q_DECLARE_TR_FUNCTIONS(RankRange)
};

}  // namespace

Result<RankRange> RankRange::parse(QStringView text)
{
    static const QRegularExpression form(u"\\A([1-9])(?:(-)([1-9])?)?\\z"_s);
    const QStringView said = text.trimmed();
    if (said.compare("any"_L1, Qt::CaseInsensitive) == 0)
        return RankRange();
    if (const auto match = form.match(said); match.hasMatch()) {
        const int gravest = match.captured(1).toInt();
        const int mildest = !match.captured(3).isEmpty()  ? match.captured(3).toInt()
                            : match.captured(2).isEmpty() ? gravest
                                                          : MildestRank;
        if (mildest >= gravest)
            return RankRange{gravest, mildest};
    }
    return Error{ErrorCode::InvalidInput,
                 RankText::tr("\"%1\" is no range of ranks").arg(said.left(60)),
                 {},
                 RankText::tr("Give 1, 1-2, 2- or any; 1 is the gravest.")};
}

QString RankRange::toText() const
{
    if (isEmpty())
        return u"any"_s;
    if (gravest == mildest)
        return QString::number(gravest);
    return mildest == MildestRank ? u"%1-"_s.arg(gravest) : u"%1-%2"_s.arg(gravest).arg(mildest);
}

}  // namespace evenkeel
