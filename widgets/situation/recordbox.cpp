// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/situation/recordbox.h"

#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/fieldref.h"
#include "models/report/reportlanguage.h"
#include "widgets/common/fieldline.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/followreadonly.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

RecordBox::RecordBox(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_detection(new QComboBox(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::narrow(this) / 2);
    add(tr("Detected by"), m_detection);
    // A name in a long language must not decide how wide the dock is.
    m_detection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    markField(m_detection, factRef<&IncidentFacts::detection>(context.document.incident()));
    const ReportLanguage language(QLocale().bcp47Name());
    for (const auto &[detection, stored] : EnumNames<Detection>::names) {
        const QString name = ReportLanguage::asHeading(language.name(detection));
        m_detection->addItem(name.isEmpty() ? tr("Not known") : name, QVariant::fromValue(detection));
    }
    // Only by a person's hand, not when the incident is read.
    connect(m_detection, &QComboBox::activated, this, [this] {
        const auto detection = m_detection->currentData().value<Detection>();
        if (!perform(m_detection->accessibleName(),
                     setFact<&IncidentFacts::detection>(m_context.document.incident(), detection)))
            readIncident();
    });
    m_zone = addLine<&IncidentFacts::zone>(tr("Time zone"), tr("A place, as in Europe/Berlin, or UTC"), &moveToZone);
    m_language = addLine<&IncidentFacts::language>(
        tr("Language of reports"), tr("en, de"), [](const Incident &incident, const QString &text) -> Result<Changes> {
            return setFact<&IncidentFacts::language>(incident, text.trimmed());
        });
    m_confidentiality = addLine<&IncidentFacts::confidentiality>(
        tr("Confidentiality"), tr("The line at the head of reports"),
        [](const Incident &incident, const QString &text) -> Result<Changes> {
            return setFact<&IncidentFacts::confidentiality>(incident, text.trimmed());
        });

    connect(&context.document, &Document::changed, this, [this](const ChangeSet &changes) {
        const auto isFacts = [](const EntityRef &touched) { return touched.kind == EntityKind::Facts; };
        if (changes.reset || std::ranges::any_of(changes.touched, isFacts))
            readIncident();
    });
    readIncident();
}

template <typename Control>
Control *RecordBox::add(const QString &name, Control *control)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(control);
    control->setAccessibleName(name);
    followReadOnly(control, m_context.document);
    m_column->addWidget(label);
    m_column->addWidget(control);
    m_column->addSpacing(theme::narrow(this) / 2);
    return control;
}

template <auto Member, typename Write>
FieldLine *RecordBox::addLine(const QString &name, const QString &hint, Write write)
{
    FieldLine *line = add(name, new FieldLine(this));
    const FieldRef ref = factRef<Member>(m_context.document.incident());
    line->setObjectName(fieldsOf(EntityKind::Facts)[size_t(ref.field)].name);
    line->setPlaceholderText(hint);
    line->setAccessibleDescription(hint);
    markField(line, ref);
    connect(line, &FieldLine::committed, this, [this, line, write](const QString &text) {
        if (!perform(line->accessibleName(), write(m_context.document.incident(), text)))
            line->refuse();
    });
    connect(line, &FieldLine::changedMeanwhile, this, [this, line] {
        emit noticed(tr("Somebody else changed “%1” while you edit it. Your text stays; Enter sets it, Esc takes "
                        "theirs.")
                         .arg(line->accessibleName()));
    });
    return line;
}

void RecordBox::readIncident()
{
    const IncidentFacts &facts = m_context.document.incident().facts();
    m_detection->setCurrentIndex(m_detection->findData(QVariant::fromValue(facts.detection)));
    m_zone->setValue(facts.zone);
    m_language->setValue(facts.language);
    m_confidentiality->setValue(facts.confidentiality);
}

bool RecordBox::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

}  // namespace evenkeel
