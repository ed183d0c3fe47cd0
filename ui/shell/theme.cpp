// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>
#include <QStyleFactory>

namespace boshi::ui {
namespace {

constexpr double baseSize = 11;

struct Tones {
    QRgb window, base, alternate, text, quiet, button, accent, accentText, bar;
};

constexpr Tones lightTones{0xfff3f5f6, 0xffffffff, 0xfff7f9fa, 0xff1c2733, 0xff55616d,
                           0xffe9edf0, 0xff1f5f7a, 0xffffffff, 0xfffff4d6};
constexpr Tones darkTones{0xff1b2128, 0xff14191f, 0xff1d242b, 0xffe6ebf0, 0xffaab4bf,
                          0xff2a333c, 0xff8ec6dd, 0xff10202a, 0xff40371c};

/// Fusion with more air in buttons and fields; frames and tabs that show in light and dark where one is.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
    {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        switch (type) {
        case CT_PushButton: return usual + QSize(16, 4);
        case CT_ToolButton: return usual + QSize(16, 6);
        case CT_ComboBox:
        case CT_LineEdit: return usual + QSize(0, 4);
        case CT_ItemViewItem: return usual + QSize(0, 6);
        default: return usual;
        }
    }

    /// What is ticked grows with the words beside it.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return std::max(usual, (option ? option->fontMetrics : QFontMetrics(QApplication::font())).height() * 3 / 5);
        default: return usual;
        }
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element == CE_TabBarTabShape)
            drawTab(*option, *painter);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element == PE_FrameLineEdit || element == PE_Frame)
            drawFrame(*option, *painter);
        else if (element == PE_PanelButtonCommand)
            drawButton(*option, *painter, widget);
        else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
            drawIndicator(element, *option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    static void drawFrame(const QStyleOption &option, QPainter &painter)
    {
        const bool hasFocus = option.state.testFlag(State_HasFocus);
        const int width = hasFocus ? 2 : 1;
        QPen pen(hasFocus ? option.palette.highlight() : option.palette.placeholderText(), width);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.save();
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(width / 2, width / 2, -1, -1));
        painter.restore();
    }

    /// Fusion tells which button has the keyboard or takes Enter by its ground, and the words on it grow faint; here a frame does.
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
    {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        QStyleOptionButton plain;
        static_cast<QStyleOption &>(plain) = option;
        plain.features = button ? button->features & ~QStyleOptionButton::DefaultButton : QStyleOptionButton::None;
        plain.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawPrimitive(PE_PanelButtonCommand, &plain, &painter, widget);
        const bool takesEnter = button && button->features.testFlag(QStyleOptionButton::DefaultButton) && option.state.testFlag(State_Enabled);
        const int width = option.state.testFlag(State_HasFocus) ? 2 : takesEnter ? 1 : 0;
        if (width == 0)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(option.palette.highlight(), width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2, 2);
        painter.restore();
    }

    /// Fusion's own is hardly seen on a dark ground while nothing is chosen.
    static void drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
    {
        const bool isRound = element == PE_IndicatorRadioButton;
        const bool isOn = option.state.testFlag(State_On);
        const QColor line = option.palette.color(isOn ? QPalette::Highlight : QPalette::PlaceholderText);
        const qreal width = option.state.testFlag(State_HasFocus) ? 2.0 : 1.5;
        const int side = std::min(option.rect.width(), option.rect.height());
        const QRectF box = QRectF(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2, side, side).adjusted(width, width, -width, -width);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(option.state.testFlag(State_Enabled) ? line : option.palette.color(QPalette::Disabled, QPalette::WindowText), width));
        painter.setBrush(isOn && !isRound ? QBrush(line) : option.palette.base());
        if (isRound)
            painter.drawEllipse(box);
        else
            painter.drawRoundedRect(box, 2, 2);
        if (isOn)
            drawMark(isRound, box, option.palette, painter);
        painter.restore();
    }

    static void drawMark(bool isRound, const QRectF &box, const QPalette &palette, QPainter &painter)
    {
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        if (isRound) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.highlight());
            painter.drawEllipse(box.center(), box.width() * 0.28, box.height() * 0.28);
        } else {
            painter.setPen(QPen(palette.highlightedText(), box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{at(0.22, 0.54), at(0.42, 0.74), at(0.78, 0.28)});
        }
    }

    static void drawTab(const QStyleOption &option, QPainter &painter)
    {
        if (option.state.testFlag(State_Selected)) {
            painter.fillRect(option.rect, option.palette.base());
            painter.fillRect(option.rect.adjusted(0, option.rect.height() - 3, 0, 0), option.palette.highlight());
        } else if (option.state.testFlag(State_MouseOver)) {
            painter.fillRect(option.rect, option.palette.alternateBase());
        }
    }
};

bool isOfContrastTheme(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Window);
    const bool isPure = ground == Qt::black || ground == Qt::white;
    return isPure && system.color(QPalette::Base) == ground && system.color(QPalette::Button) == ground;
}

void setDisabled(QPalette &palette, const Tones &tones)
{
    QColor faint(tones.quiet);
    faint.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
}

} // namespace

Theme themeOf(const QPalette &system, const QString &wanted)
{
    if (wanted == u"dark")
        return Theme::Dark;
    if (wanted == u"light")
        return Theme::Light;
    return system.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette paletteOf(Theme theme)
{
    const Tones &tones = theme == Theme::Dark ? darkTones : lightTones;
    QPalette palette(QColor(tones.button), QColor(tones.window));
    palette.setColor(QPalette::Base, QColor(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(tones.text));
    palette.setColor(QPalette::PlaceholderText, QColor(tones.quiet));
    palette.setColor(QPalette::ToolTipBase, QColor(tones.bar));
    palette.setColor(QPalette::Highlight, QColor(tones.accent));
    palette.setColor(QPalette::HighlightedText, QColor(tones.accentText));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, QColor(tones.accent));
    palette.setColor(QPalette::BrightText, QColor(tones.text));
    setDisabled(palette, tones);
    return palette;
}

QPalette paletteFor(const QPalette &system, const QString &wanted)
{
    return wanted.isEmpty() && isOfContrastTheme(system) ? system : paletteOf(themeOf(system, wanted));
}

void applyLooks(QApplication &application, const QPalette &palette, double textScale)
{
    application.setStyle(new CalmStyle);
    application.setPalette(palette);
    QFont font = application.font();
    QStringList families = font.families();
    families << QStringLiteral("Noto Sans CJK JP") << QStringLiteral("Yu Gothic UI") << QStringLiteral("Hiragino Sans");
    families.removeDuplicates();
    font.setFamilies(families);
    font.setPointSizeF(baseSize * textScale);
    application.setFont(font);
}

} // namespace boshi::ui
