// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/prosecheck.h"

#include "models/document/document.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/markup/spelling/spellingdictionary.h"
#include "models/markup/wording/wordinglibrary.h"
#include "models/postmortem/incidentwords.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

// While somebody types, marks follow without flickering under the cursor.
constexpr auto LookAfter = std::chrono::milliseconds(300);

bool concernsProse(EntityKind kind)
{
    return kind == EntityKind::PostmortemSection || kind == EntityKind::Why || kind == EntityKind::ListMember
           || kind == EntityKind::Facts || kind == EntityKind::RoleAssignment;
}

}  // namespace

ProseCheck::ProseCheck(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(LookAfter);
    connect(&m_soon, &QTimer::timeout, this, &ProseCheck::look);
    connect(&m_work, &BackgroundWork::finished, this, &ProseCheck::take);
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, concernsProse, &EntityRef::kind))
            lookSoon();
    });
}

ProseCheck::~ProseCheck() = default;

void ProseCheck::setTyped(SectionKey section, const QString &text)
{
    if (m_section == section && m_text == text)
        return;
    m_section = section;
    m_text = text;
    lookSoon();
}

void ProseCheck::clearTyped()
{
    m_section.reset();
    m_text.clear();
    lookSoon();
}

void ProseCheck::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active)
        lookSoon();
}

void ProseCheck::lookSoon()
{
    if (m_active && !m_soon.isActive())
        m_soon.start();
}

void ProseCheck::look()
{
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    m_next = std::make_shared<Found>();
    m_next->section = m_section;
    m_next->text = m_text;
    m_next->language = m_document.incident().facts().language;
    m_next->rules = m_found.rules;
    if (m_next->language == m_found.language)
        m_next->dictionary = m_found.dictionary;
    const bool needsDictionary = !m_next->dictionary && (!m_found.rules || m_next->language != m_found.language);
    m_work.start([found = m_next, incident = m_document.incident(), needsDictionary](const BackgroundWork::GoOn &) {
        if (!found->rules) {
            auto rules = wordingRulesWith(ownWordingFolder());
            if (!rules)
                found->problem = rules.error();
            found->rules = rules ? *std::move(rules) : shippedWordingRules();
        }
        if (needsDictionary)
            found->dictionary = SpellingDictionary::of(found->language);
        const Incident typed =
            found->section ? incident.with(writeSection(incident, *found->section, found->text, Instant{}), Instant{})
                           : incident;
        found->wording = wordingOf(typed, *found->rules);
        if (found->dictionary && found->section)
            found->spelling = findMisspelt(found->text, *found->dictionary, wordsKnownTo(typed));
    });
}

void ProseCheck::take()
{
    m_found = *std::exchange(m_next, nullptr);
    if (m_found.problem && m_toldProblem != m_found.problem->what) {
        m_toldProblem = m_found.problem->what;
        emit failed(*m_found.problem);
    }
    emit changed();
    if (std::exchange(m_again, false))
        look();
}

QStringList ProseCheck::suggestionsFor(const QString &word) const
{
    return m_found.dictionary ? m_found.dictionary->suggestionsFor(word) : QStringList();
}

}  // namespace evenkeel
