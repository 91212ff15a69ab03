// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

class EvidenceJob;

/// How far a file is on its way, and a button that stops it. Goes when the job does.
class JobLine : public QWidget
{
    Q_OBJECT

public:
    explicit JobLine(EvidenceJob *job, QWidget *parent = nullptr);
};

}  // namespace evenkeel
