// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

namespace evenkeel::theme {

/// The only place of colours and measures. Colours come in a light and a dark form, chosen by the palette's own
/// background, and are readable on it (WCAG AA, 4.5:1). Nothing is told by colour alone: who takes a colour here also
/// shows a word or a shape.

[[nodiscard]] bool isDark(const QPalette &palette);

/// The ground of a severity's badge, for white text. Rank 1 is the gravest; 0 is not classified.
[[nodiscard]] QColor severityGround(int rank);
[[nodiscard]] QColor severityText();

/// Text of something late or broken; of something soon due; of something well.
[[nodiscard]] QColor alarm(const QPalette &palette);
[[nodiscard]] QColor caution(const QPalette &palette);
[[nodiscard]] QColor calm(const QPalette &palette);
/// Text that steps back behind the rest.
[[nodiscard]] QColor subdued(const QPalette &palette);
/// The frame around what has the keyboard (3:1 against grounds of windows and fields).
[[nodiscard]] QColor focusFrame(const QPalette &palette);
/// The ground of a banner.
[[nodiscard]] QColor bannerGround(const QPalette &palette);

/// The ground of the bar of time travel; and a window's palette while it shows the past, whose grounds are tinted
/// wherever one looks.
[[nodiscard]] QColor pastBar(const QPalette &palette);
[[nodiscard]] QPalette ofThePast(QPalette palette);

/// A font so many times as large.
[[nodiscard]] QFont scaled(QFont font, double by);
/// What is written in it stands out.
void embolden(QWidget *widget);

/// Distances by the widget's font, so that they scale with it: between things that belong together, and between groups.
[[nodiscard]] int narrow(const QWidget *widget);
[[nodiscard]] int wide(const QWidget *widget);

}  // namespace evenkeel::theme
