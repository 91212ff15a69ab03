// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/namingrule.h"
#include "models/incident/enums.h"
#include "models/report/report.h"

#include <QObject>
#include <QSettings>

namespace evenkeel {

/// What a person chooses once and for all incidents. Where windows lie is not a setting.
enum class SettingKey {
    AuthorName,     ///< empty: the account's
    DefaultZone,    ///< IANA name of a new incident's zone; empty: this machine's
    Paper,          ///< of PDFs
    Notifications,  ///< through the desktop when something falls due
    Tray,           ///< an icon with the countdown
    FileFolder,     ///< where new incidents go; empty: see Settings::newIncidentFolder
    KeyRule,        ///< how they are called; see NamingRule
    FileRule,       ///< how their files are called
    Playbook,       ///< what a new incident follows; empty: the usual one that ships
    Utc,            ///< times are shown in UTC
    Theme,
    ExportReport,  ///< what was exported last, in which form, for whom
    ExportFormat,
    ExportAudience,
    ExportArchival,  ///< PDFs as PDF/A
    StyleFile,       ///< of the organisation's reports; empty: as they ship
    TemplateFolder,  ///< of its templates; empty: those that ship
    Count
};

enum class ThemeChoice { Desktop, Light, Dark };

template <>
struct EnumNames<PaperSize> {
    static constexpr auto names = std::to_array<std::pair<PaperSize, const char *>>({
        {PaperSize::A4, "a4"},
        {PaperSize::Letter, "letter"},
    });
};

template <>
struct EnumNames<ThemeChoice> {
    static constexpr auto names = std::to_array<std::pair<ThemeChoice, const char *>>({
        {ThemeChoice::Desktop, "desktop"},
        {ThemeChoice::Light, "light"},
        {ThemeChoice::Dark, "dark"},
    });
};

/// The table: of each key its type, its name in the file, its default.
template <SettingKey>
struct SettingRow;
template <>
struct SettingRow<SettingKey::AuthorName> {
    using Type = QString;
    static constexpr const char *name = "author/name";
    static Type standard() { return {}; }
};
template <>
struct SettingRow<SettingKey::DefaultZone> {
    using Type = QString;
    static constexpr const char *name = "times/zone";
    static Type standard() { return {}; }
};
template <>
struct SettingRow<SettingKey::Paper> {
    using Type = PaperSize;
    static constexpr const char *name = "export/paper";
    static Type standard() { return PaperSize::A4; }
};
template <>
struct SettingRow<SettingKey::Notifications> {
    using Type = bool;
    static constexpr const char *name = "desktop/notifications";
    static Type standard() { return true; }
};
template <>
struct SettingRow<SettingKey::Tray> {
    using Type = bool;
    static constexpr const char *name = "desktop/tray";
    static Type standard() { return true; }
};
template <>
struct SettingRow<SettingKey::FileFolder> {
    using Type = QString;
    static constexpr const char *name = "files/folder";
    static Type standard() { return {}; }
};
template <>
struct SettingRow<SettingKey::KeyRule> {
    using Type = QString;
    static constexpr const char *name = "files/id";
    static Type standard() { return QLatin1StringView(NamingRule::StandardKey); }
};
template <>
struct SettingRow<SettingKey::FileRule> {
    using Type = QString;
    static constexpr const char *name = "files/name";
    static Type standard() { return QLatin1StringView(NamingRule::StandardFile); }
};
template <>
struct SettingRow<SettingKey::Playbook> {
    using Type = QString;
    static constexpr const char *name = "incidents/playbook";
    static Type standard() { return {}; }
};
template <>
struct SettingRow<SettingKey::Utc> {
    using Type = bool;
    static constexpr const char *name = "times/utc";
    static Type standard() { return false; }
};
template <>
struct SettingRow<SettingKey::Theme> {
    using Type = ThemeChoice;
    static constexpr const char *name = "look/theme";
    static Type standard() { return ThemeChoice::Desktop; }
};

template <>
struct SettingRow<SettingKey::ExportReport> {
    using Type = ReportKind;
    static constexpr const char *name = "export/report";
    static Type standard() { return ReportKind::Postmortem; }
};
template <>
struct SettingRow<SettingKey::ExportFormat> {
    using Type = ReportFormat;
    static constexpr const char *name = "export/format";
    static Type standard() { return ReportFormat::Pdf; }
};
template <>
struct SettingRow<SettingKey::ExportAudience> {
    using Type = Audience;
    static constexpr const char *name = "export/audience";
    static Type standard() { return Audience::Internal; }
};

template <>
struct SettingRow<SettingKey::ExportArchival> {
    using Type = bool;
    static constexpr const char *name = "export/archival";
    static Type standard() { return false; }
};
template <>
struct SettingRow<SettingKey::StyleFile> {
    using Type = QString;
    static constexpr const char *name = "export/style";
    static Type standard() { return {}; }
};
template <>
struct SettingRow<SettingKey::TemplateFolder> {
    using Type = QString;
    static constexpr const char *name = "export/templates";
    static Type standard() { return {}; }
};

/// The settings in one INI file. What is missing there, or can't be read, is the default; what equals the default
/// isn't stored, so that better defaults reach everybody.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template <SettingKey Key>
    [[nodiscard]] typename SettingRow<Key>::Type get() const
    {
        using Type = typename SettingRow<Key>::Type;
        const QVariant stored = m_store.value(QLatin1StringView(SettingRow<Key>::name));
        if (!stored.isValid())
            return SettingRow<Key>::standard();
        if constexpr (std::is_same_v<Type, QString>)
            // In a file that was edited by hand a comma makes a list.
            return stored.toStringList().join(QLatin1StringView(", "));
        else if constexpr (std::is_same_v<Type, bool>)
            return boolOf(stored.toString()).value_or(SettingRow<Key>::standard());
        else
            return enumFromName<Type>(stored.toString()).value_or(SettingRow<Key>::standard());
    }

    template <SettingKey Key>
    void set(const typename SettingRow<Key>::Type &value)
    {
        using Type = typename SettingRow<Key>::Type;
        if (get<Key>() == value)
            return;
        const QLatin1StringView name(SettingRow<Key>::name);
        if (value == SettingRow<Key>::standard())
            m_store.remove(name);
        else if constexpr (std::is_enum_v<Type>)
            m_store.setValue(name, QString(nameOf(value)));
        else
            m_store.setValue(name, value);
        emit changed(Key);
    }

    /// Where a new incident's file goes: the folder that was chosen, else one in the person's documents.
    [[nodiscard]] QString newIncidentFolder() const;
    /// How new incidents and their files are called; the standard where what is stored can't be used.
    [[nodiscard]] NamingRule namingRule() const;
    /// The folder of a person's own playbooks, beside the settings.
    [[nodiscard]] QString playbookFolder() const;
    /// The zone of a new incident, an IANA name that exists.
    [[nodiscard]] QString newIncidentZone() const;

    /// Writes what was set; else that happens soon by itself.
    Result<void> save();

signals:
    void changed(evenkeel::SettingKey key);

private:
    [[nodiscard]] static std::optional<bool> boolOf(const QString &stored);

    QSettings m_store;
};

}  // namespace evenkeel
