// SPDX-License-Identifier: GPL-3.0-or-later
// What a block and a window size mean on this network for one boot image, and what to watch, with the remedy as a
// button. Gui thread.
#pragma once
#include "models/texts/tuning_text.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace slipway::ui {

class TuningMeaning final : public QWidget
{
    Q_OBJECT
public:
    explicit TuningMeaning(QWidget *parent = nullptr);
    void setImages(const site::Snapshot &snapshot);
    void setFacts(const policy::NetworkFacts &facts);
    /// None: there is nothing to say about what was typed.
    void setSizes(const std::optional<policy::SizePair> &sizes);
    qint64 imageBytes() const;

signals:
    /// 0: that size may stay.
    void insteadWanted(slipway::site::RamdiskTuning instead);

private:
    void refresh();
    void showRows(const QList<models::Property> &rows);
    void showWarnings(const QList<models::SizeWarningText> &texts);
    QWidget *warningStrip(const models::SizeWarningText &text);

    policy::NetworkFacts m_facts;
    std::optional<policy::SizePair> m_sizes;
    QComboBox *m_image;
    QGridLayout *m_rows;
    QList<std::pair<QLabel *, QLabel *>> m_labels; ///< kept: new ones every few seconds would flicker
    QVBoxLayout *m_warnings;
    QStringList m_warned; ///< what the strips say
};

} // namespace slipway::ui
