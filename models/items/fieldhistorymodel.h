// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/fieldhistory.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace evenkeel {

class Document;

/// Who set a field, when, and to what, newest first; of what the Document shows, past or present. The journal is read
/// off the window's thread, again whenever it may say more. The document must outlive it.
class FieldHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { When, Who, Field, Before, After, Count };

    explicit FieldHistoryModel(Document &document, QObject *parent = nullptr);
    ~FieldHistoryModel() override;

    void setSubject(const FieldRef &subject);
    [[nodiscard]] const FieldRef &subject() const { return m_subject; }
    /// What the history is of, for a heading: "Impact", or the text of the line.
    [[nodiscard]] QString subjectName() const;
    /// The zone as a heading names it.
    [[nodiscard]] QString zoneName() const;
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What was asked for is here.
    void loaded();
    void failed(const evenkeel::Error &error);

private:
    [[nodiscard]] QString entityName() const;
    void read();
    void take(int asked, const Result<QList<FieldEdit>> &edits);
    [[nodiscard]] QString text(const FieldEdit &edit, Column column) const;

    Document &m_document;
    ReportLanguage m_language;
    ReportTime m_time;
    FieldRef m_subject;
    QList<FieldEdit> m_edits;  ///< newest first
    int m_asked = 0;
    int m_reading = 0;
    QThreadPool m_reader;
};

}  // namespace evenkeel
