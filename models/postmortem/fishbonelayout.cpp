// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/fishbonelayout.h"

#include "models/postmortem/wrappedlines.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr qsizetype MostBones = 24;
constexpr qsizetype MostFactors = 15;
constexpr int MostLines = 3;  // of a factor
constexpr int MostBoneLines = 2;
constexpr int MostEffectLines = 6;
constexpr qreal HeadPart = 0.18;      // of the width
constexpr qreal SlantPart = 0.14;     // of a column
constexpr qreal WidestColumns = 2.2;  // of the narrowest
constexpr qreal LeastLines = 4;       // between a bone's name and the spine

/// Words that have found their lines.
struct Wrapped {
    FishboneRole role = FishboneRole::Factor;
    EntityId id;
    QStringList lines;
    qreal width = 0;
    qreal height = 0;
};

struct DrawnBone {
    Wrapped name;
    QList<Wrapped> factors;
    qreal height = 0;  ///< it needs, with its name
};

class FishboneMaker
{
public:
    FishboneMaker(const Fishbone &fishbone, const FishboneWords &words, const FishboneMeasures &measures)
        : m_words(words), m_measures(measures), m_gap(measures.gap)
    {
        m_bones = fishbone.bones.mid(0, MostBones);
        if (!fishbone.loose.isEmpty())
            m_bones.append({{}, words.loose, fishbone.loose});
        if (const qsizetype more = fishbone.bones.size() - MostBones; more > 0)
            m_bones.append({{}, words.more.arg(more), {}});

        const qsizetype pairs = std::max<qsizetype>((m_bones.size() + 1) / 2, 1);
        const qreal head = measures.width * HeadPart;
        const qreal room = measures.width - head - 4 * m_gap;
        const auto atMost = std::clamp<qsizetype>(qsizetype(room / measures.narrowestColumn), 1, pairs);
        m_rows = (pairs + atMost - 1) / atMost;
        m_columns = (pairs + m_rows - 1) / m_rows;
        m_column = std::min(room / qreal(m_columns), measures.narrowestColumn * WidestColumns);
        m_slant = m_column * SlantPart;
        m_trunk = m_gap + m_column * qreal(m_columns) + m_gap;
        m_head = wrap(FishboneRole::Effect, {}, words.effect, head - 2 * m_gap, MostEffectLines);
        m_head.width = head;
        m_head.height += 2 * m_gap;
    }

    [[nodiscard]] FishboneDrawing make()
    {
        FishboneDrawing drawing;
        drawing.width = m_trunk + 2 * m_gap + m_head.width;
        drawing.leading = m_measures.leading;
        for (qsizetype row = 0; row < m_rows; ++row)
            drawing.bands.append(band(row));
        return drawing;
    }

private:
    [[nodiscard]] Wrapped wrap(FishboneRole role, EntityId id, const QString &text, qreal width, int most) const
    {
        const MeasureText widthOf = [&](const QString &line) { return m_measures.widthOf(role, line); };
        Wrapped wrapped{role, id, wrappedLines(text, width, most, widthOf), 0, 0};
        for (const QString &line : std::as_const(wrapped.lines))
            wrapped.width = std::max(wrapped.width, std::min(widthOf(line), width));
        wrapped.height = qreal(wrapped.lines.size()) * m_measures.leading;
        return wrapped;
    }

    // Beside the bone, whose outer end is nearest.
    [[nodiscard]] qreal textWidth() const { return m_column - m_slant - 3 * m_gap; }

    [[nodiscard]] DrawnBone drawn(const FishboneBone &bone, int lines) const
    {
        DrawnBone made;
        made.name = wrap(FishboneRole::Bone, bone.id, bone.name, m_column - 4 * m_gap, MostBoneLines);
        made.name.width += 2 * m_gap;
        made.name.height += m_gap;
        for (const FishboneFactor &factor : bone.factors.mid(0, MostFactors))
            made.factors.append(wrap(FishboneRole::Factor, factor.id, factor.text, textWidth(), lines));
        if (const qsizetype more = bone.factors.size() - MostFactors; more > 0)
            made.factors.append(wrap(FishboneRole::More, {}, m_words.more.arg(more), textWidth(), 1));
        made.height = made.name.height + m_gap;
        for (const Wrapped &factor : std::as_const(made.factors))
            made.height += factor.height + m_gap;
        return made;
    }

    struct Side {
        QList<DrawnBone> bones;
        qreal height = 0;
    };
    [[nodiscard]] Side side(qsizetype row, qsizetype first, int lines) const
    {
        Side made;
        made.height = m_head.height / 2;
        const qsizetype begin = row * 2 * m_columns;
        for (qsizetype i = begin + first; i < std::min(begin + 2 * m_columns, m_bones.size()); i += 2) {
            made.bones.append(drawn(m_bones[i], lines));
            const DrawnBone &bone = made.bones.last();
            made.height =
                std::max({made.height, bone.height + m_gap, bone.name.height + LeastLines * m_measures.leading});
        }
        return made;
    }

    [[nodiscard]] FishboneBand band(qsizetype row)
    {
        Side above;
        Side below;
        for (int lines = MostLines; lines > 0; --lines) {
            above = side(row, 0, lines);
            below = side(row, 1, lines);
            if (above.height + below.height + 2 * m_gap <= m_measures.tallestBand)
                break;
        }
        FishboneBand made;
        const qreal spine = above.height + m_gap;
        made.height = spine + below.height + m_gap;
        addSide(made, above, spine, spine - above.height);
        addSide(made, below, spine, spine + below.height);
        addSpine(made, row, spine);
        return made;
    }

    void addSpine(FishboneBand &made, qsizetype row, qreal spine) const
    {
        const bool isFirst = row == 0;
        const bool isLast = row + 1 == m_rows;
        const qreal head = m_trunk + 2 * m_gap;
        made.lines.append({FishboneStroke::Spine, {0, spine, isFirst ? head : m_trunk, spine}});
        if (m_rows > 1)
            made.lines.append(
                {FishboneStroke::Spine, {m_trunk, isFirst ? spine : 0, m_trunk, isLast ? spine : made.height}});
        if (isFirst)
            made.texts.append({FishboneRole::Effect,
                               {},
                               {head, spine - m_head.height / 2, m_head.width, m_head.height},
                               m_head.lines});
    }

    // From the spine to `outer`, which is above or below it.
    void addSide(FishboneBand &made, const Side &side, qreal spine, qreal outer) const
    {
        const bool isAbove = outer < spine;
        qreal left = m_gap;
        for (const DrawnBone &bone : side.bones) {
            const qreal foot = left + m_column - m_gap;
            const qreal end = foot - m_slant;
            const qreal nameTop = isAbove ? outer : outer - bone.name.height;
            const qreal nameEnd = isAbove ? outer + bone.name.height : nameTop;
            const qreal nameLeft = std::clamp(end - bone.name.width / 2, left, foot - bone.name.width);
            made.texts.append({FishboneRole::Bone,
                               bone.name.id,
                               {nameLeft, nameTop, bone.name.width, bone.name.height},
                               bone.name.lines});
            made.lines.append({FishboneStroke::Bone, {end, nameEnd, foot, spine}});
            const auto boneAt = [&](qreal y) { return end + m_slant * (y - nameEnd) / (spine - nameEnd); };

            qreal words = m_gap;
            for (const Wrapped &factor : bone.factors)
                words += factor.height + m_gap;
            const qreal between = std::abs(spine - nameEnd) - words;
            const qreal air = std::max(0.0, between / qreal(bone.factors.size() + 1));
            qreal top = std::min(nameEnd, spine) + m_gap / 2 + air;
            for (const Wrapped &factor : bone.factors) {
                const QRectF area(end - m_gap - factor.width, top, factor.width, factor.height);
                made.texts.append({factor.role, factor.id, area, factor.lines});
                const qreal twig = area.bottom() + m_gap / 4;
                made.lines.append({FishboneStroke::Twig, {area.left(), twig, boneAt(twig), twig}});
                top = area.bottom() + m_gap + air;
            }
            left += m_column;
        }
    }

    const FishboneWords &m_words;
    const FishboneMeasures &m_measures;
    qreal m_gap;
    QList<FishboneBone> m_bones;
    qsizetype m_rows = 1;
    qsizetype m_columns = 1;
    qreal m_column = 0;
    qreal m_slant = 0;
    qreal m_trunk = 0;  ///< where the spines end
    Wrapped m_head;
};

}  // namespace

FishboneDrawing layOutFishbone(const Fishbone &fishbone, const FishboneWords &words, const FishboneMeasures &measures)
{
    return FishboneMaker(fishbone, words, measures).make();
}

}  // namespace evenkeel
