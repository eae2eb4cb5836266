// SPDX-License-Identifier: GPL-3.0-or-later
// How far a copy is that runs in another thread: a bar, the bytes, the rate and the time that is left; and the wish to
// cancel it. Gui thread; what begin() gives away may be called in any.
#pragma once
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;

namespace slipway::ui {

class ContentBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ContentBar(QWidget *parent = nullptr);
    ~ContentBar() override;

    /// Shows itself. `what`: "Copying and hashing". The answer goes to Commands.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    Progress begin(const QString &what);
    void end();
    /// What was begun fails with Cancelled as soon as it looks.
    void cancel();
    bool isRunning() const { return m_timer.isActive(); }
    bool isCancelled() const { return m_shared && m_shared->cancelled; }

private:
    struct Shared ///< with the thread that copies
    {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> cancelled{false};
    };
    void show();
    QString amountText(qint64 done, qint64 total) const;

    QProgressBar *m_bar;
    QLabel *m_text;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_what;
    std::shared_ptr<Shared> m_shared;
};

} // namespace slipway::ui
