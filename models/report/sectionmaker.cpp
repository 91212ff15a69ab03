// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sectionmaker.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/report/reportmarkdown.h"

#include <chrono>

namespace evenkeel {

namespace {

// A handful of changes in a row is made once.
constexpr auto MakeAfter = std::chrono::milliseconds(100);

}  // namespace

SectionMaker::SectionMaker(const Document &document, const Clock &clock, SectionKey section, QObject *parent)
    : QObject(parent), m_document(document), m_clock(clock), m_section(section)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(MakeAfter);
    connect(&m_soon, &QTimer::timeout, this, &SectionMaker::make);
    connect(&m_work, &BackgroundWork::finished, this, &SectionMaker::take);
    connect(&document, &Document::changed, this, [this] {
        m_stale = true;
        if (m_active && !m_soon.isActive())
            m_soon.start();
    });
}

void SectionMaker::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        make();
}

void SectionMaker::make()
{
    if (m_work.isRunning())
        return;  // made again when that is done
    m_stale = false;
    m_next = std::make_shared<Made>();
    m_work.start([made = m_next, incident = m_document.incident(), section = m_section,
                  now = m_clock.now()](const BackgroundWork::GoOn &goOn) {
        auto text = generatedSection(incident, section, now, goOn);
        if (text)
            made->text = *std::move(text);
        else
            made->problem = text.error();
    });
}

void SectionMaker::take()
{
    const auto next = std::exchange(m_next, nullptr);
    m_problem = next->problem;
    m_text = m_problem ? QString() : next->text.isNull() ? QString(QLatin1StringView("")) : next->text;
    emit made();
    if (m_stale && m_active)
        make();
}

}  // namespace evenkeel
