// SPDX-License-Identifier: GPL-3.0-or-later
// A language that nobody speaks: every translated text in brackets and 40 % longer. What shows without brackets is not
// translated, what has two pairs was put together, and what does not fit would not fit in German either.
#pragma once
#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTranslator>
#include <QWidget>
#include <set>

namespace slipway::test {

inline constexpr char16_t Open = u'⟦', Close = u'⟧';

class PseudoLocale : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        // Names of keys are read back, and the direction is no text.
        if (text.isEmpty() || QByteArray(context) == "QShortcut" || text == QLatin1String("QT_LAYOUT_DIRECTION"))
            return {};
        {
            const QMutexLocker lock(&m_lock);
            m_asked.insert({QString::fromLatin1(context), text});
        }
        return Open + text + QString(qMax(1, int(text.size() * 2 / 5)), u'~') + Close;
    }
    /// Context and source of what was asked for so far.
    std::set<std::pair<QString, QString>> asked() const
    {
        const QMutexLocker lock(&m_lock);
        return m_asked;
    }

private:
    mutable QMutex m_lock; // texts are asked for in any thread
    mutable std::set<std::pair<QString, QString>> m_asked;
};

/// What is outside of all brackets.
inline QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == Open;
        if (depth == 0)
            rest += letter;
        depth -= letter == Close && depth > 0;
    }
    return rest;
}

/// Words that no translator has seen.
inline QStringList untranslatedIn(const QString &text)
{
    // Names of things, the same in every language; and units, which QLocale writes.
    static const QSet<QString> names{
        QStringLiteral("Slipway"), QStringLiteral("BIOS"),   QStringLiteral("UEFI"), QStringLiteral("ARM"),
        QStringLiteral("TFTP"),    QStringLiteral("HTTP"),   QStringLiteral("Ctrl"), QStringLiteral("Shift"),
        QStringLiteral("Alt"),     QStringLiteral("Del"),    QStringLiteral("KiB"),  QStringLiteral("MiB"),
        QStringLiteral("GiB"),     QStringLiteral("Return"), QStringLiteral("Esc"),  QStringLiteral("Tab")};
    // Paths, hashes and GUIDs, dotted keys, codes of firmware, and the built-in collections, which are rows of the
    // site.
    static const QRegularExpression data(QStringLiteral(
        "(^|(?<=[\\s(]))/\\S+|\\b[0-9A-Fa-f]{8,}\\b|\\b[0-9A-F]{8}-[-0-9A-F]+|\\b[a-z0-9-]+(\\.[a-z0-9-]+)+\\b|"
        "\\bPXE-[A-Z0-9]+|All Systems|All Unknown Computers"));
    QStringList words;
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    for (auto it = word.globalMatch(outside(text).remove(data)); it.hasNext();) {
        const QString found = it.next().captured();
        if (!names.contains(found))
            words += found;
    }
    return words;
}

/// A sentence from parts: two texts beside each other with nothing but a space, or a word, between them.
inline bool isConcatenated(const QString &text)
{
    static const QRegularExpression joined(QStringLiteral("([^.!?:…~])~*⟧[ ]?⟦"));
    for (auto it = joined.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        // Inside of another text it is that text's own placeholders.
        int depth = 0;
        for (const QChar letter : text.left(match.capturedStart()))
            depth += letter == Open ? 1 : letter == Close ? -1 : 0;
        if (depth <= 1)
            return true;
    }
    return false;
}

inline bool scrolls(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

/// Why not all of its text is seen; empty where all is.
inline QString clippingOf(QWidget *widget)
{
    constexpr int Tolerance = 2;
    if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
        if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + Tolerance)
            return QStringLiteral("needs %1 px of height, has %2")
                .arg(label->heightForWidth(label->width()))
                .arg(label->height());
        if (!label->wordWrap() && label->sizeHint().width() > label->width() + Tolerance)
            return QStringLiteral("needs %1 px, has %2").arg(label->sizeHint().width()).arg(label->width());
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        if (button->sizeHint().width() > button->width() + Tolerance)
            return QStringLiteral("needs %1 px, has %2").arg(button->sizeHint().width()).arg(button->width());
    }
    if (const auto *field = qobject_cast<QLineEdit *>(widget); field && !field->placeholderText().isEmpty()) {
        const int wanted = field->fontMetrics().horizontalAdvance(field->placeholderText()) + 16;
        if (wanted > field->width())
            return QStringLiteral("its hint needs %1 px, has %2").arg(wanted).arg(field->width());
    }
    if (const auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable()) {
        const int wanted = box->fontMetrics().horizontalAdvance(box->currentText()) + 34;
        // A few letters may be missing: it is elided, and the list shows all.
        if (wanted * 4 / 5 > box->width())
            return QStringLiteral("its choice needs %1 px, has %2").arg(wanted).arg(box->width());
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(widget); tabs && tabs->count() > 0) {
        if (tabs->tabRect(tabs->count() - 1).right() > tabs->width() + Tolerance)
            return QStringLiteral("its tabs need %1 px, have %2")
                .arg(tabs->tabRect(tabs->count() - 1).right())
                .arg(tabs->width());
    }
    const bool hasText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
    if (hasText && !scrolls(widget) && !widget->property("text").toString().isEmpty() &&
        widget->visibleRegion().boundingRect().size() != widget->size())
        return QStringLiteral("something is in front of it");
    return {};
}

/// A person must guess a column whose title is cut off.
inline QStringList clippedTitlesIn(const QHeaderView *header)
{
    QStringList cut;
    QFont bold = header->font();
    bold.setWeight(QFont::DemiBold);
    for (int section = 0; header->model() && section < header->count(); ++section) {
        const QString title = header->model()->headerData(section, header->orientation()).toString();
        const bool last = header->visualIndex(section) == header->count() - 1;
        if (!header->isSectionHidden(section) && !last &&
            QFontMetrics(bold).horizontalAdvance(title) + 22 > header->sectionSize(section))
            cut += title;
    }
    return cut;
}

} // namespace slipway::test
