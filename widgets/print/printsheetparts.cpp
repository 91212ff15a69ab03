// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet is put together from.
#include "widgets/export/destinationfield.h"
#include "widgets/export/reportchoices.h"
#include "widgets/print/printsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace evenkeel {

namespace {

constexpr int MostCopies = 99;

}  // namespace

QWidget *PrintSheet::makeChoices()
{
    auto *scroll = new QScrollArea(this);
    auto *choices = new QWidget(scroll);
    auto *form = new QFormLayout(choices);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &label, auto *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, field);
        m_choices.append(field);
        return field;
    };
    const auto addBox = [&](const QString &label) {
        auto *box = new QComboBox(choices);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        return add(label, box);
    };
    const auto addNote = [&](const QString &about) {
        auto *note = new QLabel(choices);
        note->setWordWrap(true);
        note->setTextFormat(Qt::PlainText);
        note->setAccessibleDescription(about);
        form->addRow(note);
        return note;
    };
    m_report = addBox(tr("&Report"));
    ReportChoices::offerReports(m_report);
    m_audience = addBox(tr("For &whom"));
    ReportChoices::offerAudiences(m_audience);
    m_leftOut = addNote(tr("What is left out"));
    m_printer = addBox(tr("Pr&inter"));
    m_printer->addItem(tr("Looking for printers…"), QString());
    m_aboutPrinter = addNote(tr("About the printer"));
    m_paper = addBox(tr("P&aper"));
    ReportChoices::offerPapers(m_paper);
    m_pages = add(tr("Pa&ges"), new QLineEdit(choices));
    m_pages->setPlaceholderText(tr("All, or such as 1-3, 5"));
    m_copies = add(tr("C&opies"), new QSpinBox(choices));
    m_copies->setRange(1, MostCopies);
    m_grey = new QCheckBox(tr("In &shades of grey"), choices);
    form->addRow(m_grey);
    m_choices.append(m_grey);
    m_fileLabel = new QLabel(tr("&File"), choices);
    m_fileLabel->setBuddy(&m_destination->edit());
    form->addRow(m_fileLabel, m_destination);
    m_choices.append(m_destination);
    scroll->setWidget(choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(choices->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

QWidget *PrintSheet::makeButtons()
{
    auto *row = new QWidget(this);
    m_print = new QPushButton(tr("&Print"), row);
    m_print->setDefault(true);
    m_export = new QPushButton(tr("&Export a PDF instead…"), row);
    auto *close = new QPushButton(tr("&Close"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_export);
    layout->addStretch(1);
    layout->addWidget(m_print);
    layout->addWidget(close);
    for (QPushButton *button : {m_export, close})
        button->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &PrintSheet::tryToPrint);
    connect(m_export, &QPushButton::clicked, this, &PrintSheet::exportRequested);
    connect(close, &QPushButton::clicked, this, &PrintSheet::reject);
    return row;
}

}  // namespace evenkeel
